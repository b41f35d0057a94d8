import { type ReactNode, useState } from 'react';
import {
  Balloon,
  Button,
  ContextMenu,
  DataTable,
  ErrorSummary,
  MenuBar,
  MessageBox,
  Notice,
  ProgressBar,
  type Sort,
  StatusBar,
  Tabs,
  TaskPane,
  ToolButton,
  Toolbar,
  ToolSeparator,
  Tree,
  Wizard,
} from '../index.ts';
import { FormSample } from './form-sample.tsx';
import { fileMenu, groups, rows, treeNodes, viewMenu } from './sample-data.ts';

const nothing = (): void => undefined;

/** Every part of the kit on one page, to be looked at, measured and checked. */
export function Gallery(): ReactNode {
  const [tab, setTab] = useState('a');
  const [sort, setSort] = useState<Sort>({ column: 'date', descending: true });
  const [row, setRow] = useState<string | null>('2');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(['docs']));
  const [node, setNode] = useState<string | null>('2025');
  const [step, setStep] = useState('one');
  const [saved, setSaved] = useState(40);
  return (
    <div
      style={{
        padding: 'calc(var(--u) * 10)',
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: 'calc(var(--u) * 12)',
      }}
    >
      <h1>组件一览</h1>
      <div>
        <MenuBar
          label="菜单栏"
          menus={[
            { id: 'file', label: '文件(&F)', items: fileMenu },
            { id: 'view', label: '查看(&V)', items: viewMenu },
          ]}
        />
        <Toolbar label="标准按钮" more="更多按钮">
          <ToolButton
            label="后退(&B)"
            icon="arrow-back"
            large
            text
            onClick={nothing}
            menu={fileMenu}
            menuLabel="之前的位置"
          />
          <ToolButton label="前进" icon="arrow-forward" large disabled onClick={nothing} />
          <ToolButton label="向上" icon="arrow-up" large onClick={nothing} />
          <ToolSeparator />
          <ToolButton label="搜索" icon="search" large text onClick={nothing} />
          <ToolButton label="文件夹" icon="folder" large text pressed onClick={nothing} />
          <ToolSeparator />
          <ToolButton label="打印" icon="print" onClick={nothing} />
          <ToolButton label="视图" icon="window" menu={viewMenu} />
        </Toolbar>
      </div>
      <div className="ui-button-row" style={{ justifyContent: 'flex-start' }}>
        <Button default>确定</Button>
        <Button>取消</Button>
        <Button label="应用(&A)" disabled />
        <Button danger>删除</Button>
      </div>
      <ErrorSummary title="有 2 处需要改正" errors={[{ name: 'wages', text: '工资薪金：请填写数字' }]} />
      <FormSample />
      <Tabs
        label="属性"
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'a', label: '主题', content: <p>第一页</p> },
          { id: 'b', label: '外观', content: <p>第二页</p> },
          { id: 'c', label: '设置', content: <p>第三页</p> },
        ]}
      />
      <ProgressBar label="正在保存" value={saved} text={`${saved} %`} />
      <Button onClick={() => setSaved(saved + 0.5)}>再存一点</Button>
      <ProgressBar label="正在搜索" />
      <Notice kind="info" title="提示">
        <p>可以先算一算再申报。</p>
      </Notice>
      <Notice kind="warning" title="接近临界点">
        <p>多 1 元可能多缴 2,310.10 元。</p>
      </Notice>
      <Notice kind="error" title="没有提交成功">
        <p>网络已断开，已填内容都保留着。</p>
      </Notice>
      <Notice kind="success" title="申报成功" />
      <DataTable
        caption="扣缴记录"
        columns={[
          { id: 'date', header: '月份', cell: (one) => one.date, sortable: true },
          { id: 'payer', header: '扣缴义务人', cell: (one) => one.payer },
          { id: 'income', header: '收入（元）', cell: (one) => one.income, number: true, sortable: true },
        ]}
        rows={rows}
        rowKey={(one) => one.id}
        sort={sort}
        onSort={setSort}
        selected={row}
        onSelect={setRow}
        footer={['合计', null, '38,400.00']}
      />
      <div style={{ display: 'flex', flexWrap: 'wrap', border: '1px solid' }}>
        <TaskPane label="任务" groups={groups} collapsed={['details']} />
        <div style={{ flex: 1, minWidth: 0 }}>
          <ContextMenu label="快捷菜单" items={fileMenu}>
            <Tree
              label="文件夹"
              nodes={treeNodes}
              expanded={open}
              onExpandedChange={setOpen}
              selected={node}
              onSelect={setNode}
            />
          </ContextMenu>
        </div>
      </div>
      <div style={{ border: '1px solid' }}>
        <Wizard
          steps={[
            {
              id: 'one',
              title: '您今年有几处收入？',
              description: '不确定也可以先选一个，后面可改。',
              content: <p>…</p>,
            },
            { id: 'two', title: '核对', content: <p>…</p> },
          ]}
          step={step}
          onStep={setStep}
          onFinish={nothing}
          onCancel={nothing}
          texts={{
            back: '上一步(&B)',
            next: '下一步(&N)',
            finish: '完成',
            cancel: '取消',
            progress: (n, of) => `第 ${n} 步，共 ${of} 步`,
          }}
        />
      </div>
      <div role="alertdialog" aria-label="删除" style={{ border: '1px solid', width: 'fit-content' }}>
        <MessageBox
          kind="question"
          title="确认文件删除"
          text="确实要把“2025 年度汇算”放入回收站吗?"
          buttons={[
            { id: 'yes', label: '是(&Y)' },
            { id: 'no', label: '否(&N)', default: true, cancel: true },
          ]}
          onPress={nothing}
        />
      </div>
      <section
        aria-label="长列表"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
        tabIndex={0}
        style={{ height: 'calc(var(--u) * 160)', overflow: 'auto', border: '1px solid' }}
      >
        {Array.from({ length: 60 }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
          <div key={index}>第 {index + 1} 行</div>
        ))}
      </section>
      <div style={{ position: 'relative', height: 'calc(var(--u) * 110)' }}>
        <Balloon
          title="网络已断开"
          text="已填内容会保留，连上后自动提交。"
          kind="warning"
          closeLabel="关闭"
          onClose={nothing}
          onOpen={nothing}
        />
      </div>
      <StatusBar panes={['选定 1 个对象', '12 KB', '我的文档']} grip />
    </div>
  );
}
