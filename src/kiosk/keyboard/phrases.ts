/** Words people type at a tax office, as `pinyin word`: syllables apart, so that first letters find them too. */
const list = `
kai piao 开票
fa piao 发票
shen bao 申报
tui shui 退税
bu shui 补税
na shui 纳税
na shui ren 纳税人
jiao kuan 缴款
jiao fei 缴费
she bao 社保
ge shui 个税
ge ren suo de shui 个人所得税
zeng zhi shui 增值税
qi ye suo de shui 企业所得税
yin hua shui 印花税
qi shui 契税
fang chan shui 房产税
che liang gou zhi shui 车辆购置税
zong he suo de 综合所得
hui suan qing jiao 汇算清缴
zhuan xiang kou chu 专项扣除
zhuan xiang fu jia kou chu 专项附加扣除
zi nv jiao yu 子女教育
shan yang lao ren 赡养老人
zhu fang dai kuan 住房贷款
zhu fang zu jin 住房租金
da bing yi liao 大病医疗
ji xu jiao yu 继续教育
gong zi xin jin 工资薪金
lao wu bao chou 劳务报酬
gao chou 稿酬
te xu quan shi yong fei 特许权使用费
nian zhong jiang 年终奖
gong ji jin 公积金
yang lao bao xian 养老保险
yi liao bao xian 医疗保险
shi ye bao xian 失业保险
deng ji 登记
bian geng 变更
zhu xiao 注销
zheng ming 证明
wan shui zheng ming 完税证明
hong zi fa piao 红字发票
dian zi fa piao 电子发票
zhuan yong fa piao 专用发票
pu tong fa piao 普通发票
xiao gui mo na shui ren 小规模纳税人
yi ban na shui ren 一般纳税人
ge ti gong shang hu 个体工商户
you xian gong si 有限公司
tong yi she hui xin yong dai ma 统一社会信用代码
shen fen zheng 身份证
yin hang ka 银行卡
kai hu hang 开户行
di zhi 地址
dian hua 电话
shou ji hao 手机号
xing ming 姓名
jin e 金额
shui e 税额
shui lv 税率
mian shui 免税
jian mian 减免
you hui 优惠
yu qi 逾期
zhi na jin 滞纳金
fa kuan 罚款
zi xun 咨询
yu yue 预约
qu hao 取号
ban shui 办税
ban li 办理
cha xun 查询
da yin 打印
shang chuan 上传
qian zi 签字
wei tuo 委托
shan dong 山东
wei fang 潍坊
gao mi 高密
ji nan 济南
qing dao 青岛
bei jing 北京
shang hai 上海
can yin 餐饮
fu wu fei 服务费
cai gou 采购
xiao shou 销售
zu jin 租金
huo kuan 货款
gong si 公司
ni hao 你好
xie xie 谢谢
`;

export interface Phrase {
  readonly word: string;
  /** The whole word's letters, and its first letters. */
  readonly whole: string;
  readonly first: string;
}

/** In the order of the list, the commoner words first. */
export const phrases: readonly Phrase[] = list
  .trim()
  .split('\n')
  .map((line) => {
    const parts = line.split(' ');
    const syllables = parts.slice(0, -1);
    return {
      word: parts.at(-1) ?? '',
      whole: syllables.join(''),
      first: syllables.map((syllable) => syllable.charAt(0)).join(''),
    };
  });
