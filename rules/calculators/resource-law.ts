import { Parameters, text } from '../engine/index.ts';
import file from '../parameters/resource-tax.json' with { type: 'json' };

const law = new Parameters(file);

/** Items with one rate for the whole country. */
export const fixedItems = {
  crude: text('原油', 'Crude oil'),
  gas: text('天然气、页岩气、天然气水合物', 'Natural gas, shale gas, gas hydrates'),
  uranium: text('铀、钍', 'Uranium, thorium'),
  tungsten: text('钨', 'Tungsten'),
  molybdenum: text('钼', 'Molybdenum'),
  heavyRareEarth: text('中重稀土', 'Medium and heavy rare earths'),
};
/** Items whose rate the province sets within a range. */
export const rangedItems = {
  coal: text('煤', 'Coal'),
  coalbedGas: text('煤成（层）气', 'Coal-bed gas'),
  oilShale: text('油页岩、油砂、天然沥青、石煤', 'Oil shale, oil sand, asphalt, stone coal'),
  geothermal: text('地热', 'Geothermal'),
  ferrous: text('铁、锰、铬、钒、钛', 'Iron, manganese, chromium, vanadium, titanium'),
  nonFerrous: text('铜、铅、锌、锡、镍、锑、镁、钴、铋、汞', 'Copper, lead, zinc, tin, nickel and others'),
  bauxite: text('铝土矿', 'Bauxite'),
  goldSilver: text('金、银', 'Gold, silver'),
  platinum: text('铂族', 'Platinum group'),
  lightRareEarth: text('轻稀土', 'Light rare earths'),
  rareMetals: text(
    '铍、锂、锆、锶、铷、铯、铌、钽、锗、镓、铟、铊、铪、铼、镉、硒、碲',
    'Beryllium, lithium, zirconium, strontium, niobium, tantalum, germanium and others',
  ),
  kaolin: text('高岭土', 'Kaolin'),
  limestone: text('石灰岩', 'Limestone'),
  phosphorus: text('磷', 'Phosphorus'),
  graphite: text('石墨', 'Graphite'),
  fluorite: text('萤石、硫铁矿、自然硫', 'Fluorite, pyrite, sulphur'),
  quartzAndClay: text(
    '天然石英砂、水晶、长石、滑石、菱镁矿、芒硝、硼、碘、膨润土、硅藻土、陶瓷土、耐火粘土等',
    'Quartz sand, crystal, feldspar, talc, magnesite, boron, iodine, bentonite, ceramic clay and others',
  ),
  micaAndGypsum: text(
    '叶蜡石、硅灰石、珍珠岩、云母、沸石、重晶石、方解石、石棉、石榴子石、石膏等',
    'Pyrophyllite, wollastonite, perlite, mica, zeolite, barite, calcite, asbestos, gypsum and others',
  ),
  otherClay: text('其他粘土', 'Other clay'),
  rock: text('大理岩、花岗岩等岩石类', 'Marble, granite and other rock'),
  sand: text('砂石', 'Sand and gravel'),
  gems: text('宝玉石类', 'Gems and jade'),
  carbonDioxide: text('二氧化碳气等', 'Carbon dioxide and other gas'),
  mineralWater: text('矿泉水', 'Mineral water'),
  salts: text('钠盐、钾盐、镁盐、锂盐', 'Sodium, potassium, magnesium, lithium salts'),
  brine: text('天然卤水', 'Natural brine'),
  seaSalt: text('海盐', 'Sea salt'),
};

/** Parameters of the resource tax. */
export const resourceLaw = {
  fixed: {
    crude: law.number('crude'),
    gas: law.number('gas'),
    uranium: law.number('uranium'),
    tungsten: law.number('tungsten'),
    molybdenum: law.number('molybdenum'),
    heavyRareEarth: law.number('heavyRareEarth'),
  },
  range: (item: keyof typeof rangedItems) => ranges[item],
  units: {
    geothermal: law.table('geothermalUnit'),
    limestone: law.table('limestoneUnit'),
    otherClay: law.table('otherClayUnit'),
    sand: law.table('sandUnit'),
    mineralWater: law.table('mineralWaterUnit'),
    brine: law.table('brineUnit'),
  },
  reductions: {
    lowAbundance: law.number('lowAbundance'),
    hard: law.number('hard'),
    heavyOil: law.number('heavyOil'),
    depleted: law.number('depleted'),
    backfill: law.number('backfill'),
    shaleGas: law.number('shaleGas'),
  },
  exempt: law.rule('exempt'),
} as const;

const ranges = {
  coal: law.table('coal'),
  coalbedGas: law.table('coalbedGas'),
  oilShale: law.table('oilShale'),
  geothermal: law.table('geothermal'),
  ferrous: law.table('ferrous'),
  nonFerrous: law.table('nonFerrous'),
  bauxite: law.table('bauxite'),
  goldSilver: law.table('goldSilver'),
  platinum: law.table('platinum'),
  lightRareEarth: law.table('lightRareEarth'),
  rareMetals: law.table('rareMetals'),
  kaolin: law.table('kaolin'),
  limestone: law.table('limestone'),
  phosphorus: law.table('phosphorus'),
  graphite: law.table('graphite'),
  fluorite: law.table('fluorite'),
  quartzAndClay: law.table('quartzAndClay'),
  micaAndGypsum: law.table('micaAndGypsum'),
  otherClay: law.table('otherClay'),
  rock: law.table('rock'),
  sand: law.table('sand'),
  gems: law.table('gems'),
  carbonDioxide: law.table('carbonDioxide'),
  mineralWater: law.table('mineralWater'),
  salts: law.table('salts'),
  brine: law.table('brine'),
  seaSalt: law.table('seaSalt'),
};
