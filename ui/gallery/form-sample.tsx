import { type ReactNode, useState } from 'react';
import {
  CheckboxField,
  DateField,
  FieldSet,
  IntegerField,
  MoneyField,
  RadioGroupField,
  SelectField,
  TextField,
} from '../index.ts';

/** One field of every kind, in every state worth looking at. */
export function FormSample(): ReactNode {
  const [name, setName] = useState('林晓禾');
  const [wages, setWages] = useState('十二万');
  const [months, setMonths] = useState('12');
  const [staff, setStaff] = useState('');
  const [rent, setRent] = useState('1');
  const [ok, setOk] = useState(true);
  const [method, setMethod] = useState('separate');
  const [day, setDay] = useState('2026-03-01');
  return (
    <FieldSet legend="综合所得">
      <TextField label="姓名" name="name" value={name} onChange={setName} required />
      <TextField label="证件号码" name="code" value="370700198001010015" onChange={setName} disabled />
      <MoneyField
        label="工资薪金"
        name="wages"
        value={wages}
        onChange={setWages}
        unit="元"
        required
        error="请填写金额，例如 128,000.00"
        hint="全年税前收入合计"
        source="扣缴记录 12 条"
        help="包括奖金、津贴和补贴，不含单独计税的全年一次性奖金。"
      />
      <MoneyField label="住房公积金" name="fund" value="14400" onChange={setWages} unit="元" />
      <IntegerField
        label="受教育月数"
        name="months"
        value={months}
        onChange={setMonths}
        unit="个月"
        min={0}
        max={12}
      />
      <IntegerField label="雇员人数" name="staff" value={staff} onChange={setStaff} />
      <SelectField
        label="住房租金"
        name="rent"
        value={rent}
        onChange={setRent}
        placeholder="请选择"
        options={[
          { value: '1', label: '省会城市 1,500 元/月' },
          { value: '2', label: '人口超过 100 万 1,100 元/月' },
        ]}
      />
      <DateField
        label="取得证书日期"
        name="certificate"
        value={day}
        onChange={setDay}
        today="2026-03-15"
        locale="zh-CN"
        texts={{ open: '选择日期', today: '今天', previousMonth: '上一月', nextMonth: '下一月' }}
      />
      <RadioGroupField
        label="全年一次性奖金"
        name="method"
        value={method}
        onChange={setMethod}
        options={[
          { value: 'separate', label: '单独计税', hint: '多数人更省' },
          { value: 'merged', label: '并入综合所得' },
        ]}
      />
      <CheckboxField label="我已核对以上内容" name="agree" value={ok} onChange={setOk} />
      <CheckboxField label="不能改的一项" name="fixed" value={false} onChange={setOk} disabled />
    </FieldSet>
  );
}
