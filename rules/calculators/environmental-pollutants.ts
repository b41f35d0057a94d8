import { type Dated, type Exact, Parameters, text } from '../engine/index.ts';
import file from '../parameters/environmental-tax.json' with { type: 'json' };

const law = new Parameters(file);

/** Something counted in pollution equivalents: its name and the amount that makes one (附表二). */
export interface Pollutant {
  readonly name: { readonly zh: string; readonly en: string };
  readonly equivalent: Dated<Exact>;
}
function pollutant(parameter: string, zh: string, en: string): Pollutant {
  return { name: text(zh, en), equivalent: law.number(parameter) };
}

/** Air pollutants (附表二第五项). */
export const airPollutants = {
  sulphurDioxide: pollutant('air_sulphurDioxide', '二氧化硫', 'Sulphur dioxide'),
  nitrogenOxides: pollutant('air_nitrogenOxides', '氮氧化物', 'Nitrogen oxides'),
  carbonMonoxide: pollutant('air_carbonMonoxide', '一氧化碳', 'Carbon monoxide'),
  chlorine: pollutant('air_chlorine', '氯气', 'Chlorine'),
  hydrogenChloride: pollutant('air_hydrogenChloride', '氯化氢', 'Hydrogen chloride'),
  fluorides: pollutant('air_fluorides', '氟化物', 'Fluorides'),
  hydrogenCyanide: pollutant('air_hydrogenCyanide', '氰化氢', 'Hydrogen cyanide'),
  sulphuricAcidMist: pollutant('air_sulphuricAcidMist', '硫酸雾', 'Sulphuric acid mist'),
  chromicAcidMist: pollutant('air_chromicAcidMist', '铬酸雾', 'Chromic acid mist'),
  mercury: pollutant('air_mercury', '汞及其化合物', 'Mercury'),
  dust: pollutant('air_dust', '一般性粉尘', 'Ordinary dust'),
  asbestosDust: pollutant('air_asbestosDust', '石棉尘', 'Asbestos dust'),
  glassWoolDust: pollutant('air_glassWoolDust', '玻璃棉尘', 'Glass-wool dust'),
  carbonBlack: pollutant('air_carbonBlack', '碳黑尘', 'Carbon black'),
  lead: pollutant('air_lead', '铅及其化合物', 'Lead'),
  cadmium: pollutant('air_cadmium', '镉及其化合物', 'Cadmium'),
  beryllium: pollutant('air_beryllium', '铍及其化合物', 'Beryllium'),
  nickel: pollutant('air_nickel', '镍及其化合物', 'Nickel'),
  tin: pollutant('air_tin', '锡及其化合物', 'Tin'),
  smoke: pollutant('air_smoke', '烟尘', 'Smoke'),
  benzene: pollutant('air_benzene', '苯', 'Benzene'),
  toluene: pollutant('air_toluene', '甲苯', 'Toluene'),
  xylene: pollutant('air_xylene', '二甲苯', 'Xylene'),
  benzopyrene: pollutant('air_benzopyrene', '苯并(a)芘', 'Benzo(a)pyrene'),
  formaldehyde: pollutant('air_formaldehyde', '甲醛', 'Formaldehyde'),
  acetaldehyde: pollutant('air_acetaldehyde', '乙醛', 'Acetaldehyde'),
  acrolein: pollutant('air_acrolein', '丙烯醛', 'Acrolein'),
  methanol: pollutant('air_methanol', '甲醇', 'Methanol'),
  phenols: pollutant('air_phenols', '酚类', 'Phenols'),
  asphaltFume: pollutant('air_asphaltFume', '沥青烟', 'Asphalt fume'),
  anilines: pollutant('air_anilines', '苯胺类', 'Anilines'),
  chlorobenzenes: pollutant('air_chlorobenzenes', '氯苯类', 'Chlorobenzenes'),
  nitrobenzene: pollutant('air_nitrobenzene', '硝基苯', 'Nitrobenzene'),
  acrylonitrile: pollutant('air_acrylonitrile', '丙烯腈', 'Acrylonitrile'),
  vinylChloride: pollutant('air_vinylChloride', '氯乙烯', 'Vinyl chloride'),
  phosgene: pollutant('air_phosgene', '光气', 'Phosgene'),
  hydrogenSulphide: pollutant('air_hydrogenSulphide', '硫化氢', 'Hydrogen sulphide'),
  ammonia: pollutant('air_ammonia', '氨', 'Ammonia'),
  trimethylamine: pollutant('air_trimethylamine', '三甲胺', 'Trimethylamine'),
  methanethiol: pollutant('air_methanethiol', '甲硫醇', 'Methanethiol'),
  dimethylSulphide: pollutant('air_dimethylSulphide', '甲硫醚', 'Dimethyl sulphide'),
  dimethylDisulphide: pollutant('air_dimethylDisulphide', '二甲二硫', 'Dimethyl disulphide'),
  styrene: pollutant('air_styrene', '苯乙烯', 'Styrene'),
  carbonDisulphide: pollutant('air_carbonDisulphide', '二硫化碳', 'Carbon disulphide'),
} as const;

/** The 61 water pollutants of both classes, measured in kilograms (附表二第一、二项). */
export const waterPollutants = {
  totalMercury: pollutant('water_totalMercury', '总汞', 'Total mercury'),
  totalCadmium: pollutant('water_totalCadmium', '总镉', 'Total cadmium'),
  totalChromium: pollutant('water_totalChromium', '总铬', 'Total chromium'),
  chromiumSix: pollutant('water_chromiumSix', '六价铬', 'Hexavalent chromium'),
  totalArsenic: pollutant('water_totalArsenic', '总砷', 'Total arsenic'),
  totalLead: pollutant('water_totalLead', '总铅', 'Total lead'),
  totalNickel: pollutant('water_totalNickel', '总镍', 'Total nickel'),
  benzopyrene: pollutant('water_benzopyrene', '苯并(a)芘', 'Benzo(a)pyrene'),
  totalBeryllium: pollutant('water_totalBeryllium', '总铍', 'Total beryllium'),
  totalSilver: pollutant('water_totalSilver', '总银', 'Total silver'),
  suspendedSolids: pollutant('water_suspendedSolids', '悬浮物SS', 'Suspended solids'),
  bod5: pollutant('water_bod5', 'BOD5', 'BOD5'),
  cod: pollutant('water_cod', 'CODcr', 'COD'),
  toc: pollutant('water_toc', 'TOC', 'Total organic carbon'),
  petroleum: pollutant('water_petroleum', '石油类', 'Petroleum'),
  animalVegetableOil: pollutant('water_animalVegetableOil', '动植物油', 'Animal and vegetable oil'),
  volatilePhenols: pollutant('water_volatilePhenols', '挥发酚', 'Volatile phenols'),
  totalCyanide: pollutant('water_totalCyanide', '总氰化物', 'Total cyanide'),
  sulphides: pollutant('water_sulphides', '硫化物', 'Sulphides'),
  ammoniaNitrogen: pollutant('water_ammoniaNitrogen', '氨氮', 'Ammonia nitrogen'),
  fluorides: pollutant('water_fluorides', '氟化物', 'Fluorides'),
  formaldehyde: pollutant('water_formaldehyde', '甲醛', 'Formaldehyde'),
  anilines: pollutant('water_anilines', '苯胺类', 'Anilines'),
  nitrobenzenes: pollutant('water_nitrobenzenes', '硝基苯类', 'Nitrobenzenes'),
  surfactants: pollutant('water_surfactants', 'LAS', 'Anionic surfactants'),
  totalCopper: pollutant('water_totalCopper', '总铜', 'Total copper'),
  totalZinc: pollutant('water_totalZinc', '总锌', 'Total zinc'),
  totalManganese: pollutant('water_totalManganese', '总锰', 'Total manganese'),
  colourDeveloper: pollutant('water_colourDeveloper', '彩色显影剂（CD-2）', 'Colour developer CD-2'),
  totalPhosphorus: pollutant('water_totalPhosphorus', '总磷', 'Total phosphorus'),
  elementalPhosphorus: pollutant('water_elementalPhosphorus', '单质磷（以P计）', 'Elemental phosphorus'),
  organophosphorusPesticides: pollutant(
    'water_organophosphorusPesticides',
    '有机磷农药（以P计）',
    'Organophosphorus pesticides',
  ),
  dimethoate: pollutant('water_dimethoate', '乐果', 'Dimethoate'),
  methylParathion: pollutant('water_methylParathion', '甲基对硫磷', 'Methyl parathion'),
  malathion: pollutant('water_malathion', '马拉硫磷', 'Malathion'),
  parathion: pollutant('water_parathion', '对硫磷', 'Parathion'),
  pentachlorophenol: pollutant(
    'water_pentachlorophenol',
    '五氯酚及五氯酚钠（以五氯酚计）',
    'Pentachlorophenol and its sodium salt',
  ),
  trichloromethane: pollutant('water_trichloromethane', '三氯甲烷', 'Trichloromethane'),
  adsorbableHalogens: pollutant(
    'water_adsorbableHalogens',
    '可吸附有机卤化物（AOX，以Cl计）',
    'Adsorbable organic halogens (AOX)',
  ),
  carbonTetrachloride: pollutant('water_carbonTetrachloride', '四氯化碳', 'Carbon tetrachloride'),
  trichloroethylene: pollutant('water_trichloroethylene', '三氯乙烯', 'Trichloroethylene'),
  tetrachloroethylene: pollutant('water_tetrachloroethylene', '四氯乙烯', 'Tetrachloroethylene'),
  benzene: pollutant('water_benzene', '苯', 'Benzene'),
  toluene: pollutant('water_toluene', '甲苯', 'Toluene'),
  ethylbenzene: pollutant('water_ethylbenzene', '乙苯', 'Ethylbenzene'),
  orthoXylene: pollutant('water_orthoXylene', '邻-二甲苯', 'Ortho-xylene'),
  paraXylene: pollutant('water_paraXylene', '对-二甲苯', 'Para-xylene'),
  metaXylene: pollutant('water_metaXylene', '间-二甲苯', 'Meta-xylene'),
  chlorobenzene: pollutant('water_chlorobenzene', '氯苯', 'Chlorobenzene'),
  orthoDichlorobenzene: pollutant('water_orthoDichlorobenzene', '邻二氯苯', 'Ortho-dichlorobenzene'),
  paraDichlorobenzene: pollutant('water_paraDichlorobenzene', '对二氯苯', 'Para-dichlorobenzene'),
  paraNitrochlorobenzene: pollutant('water_paraNitrochlorobenzene', '对硝基氯苯', 'Para-nitrochlorobenzene'),
  dinitrochlorobenzene: pollutant('water_dinitrochlorobenzene', '2,4-二硝基氯苯', '2,4-Dinitrochlorobenzene'),
  phenol: pollutant('water_phenol', '苯酚', 'Phenol'),
  metaCresol: pollutant('water_metaCresol', '间-甲酚', 'Meta-cresol'),
  dichlorophenol: pollutant('water_dichlorophenol', '2,4-二氯酚', '2,4-Dichlorophenol'),
  trichlorophenol: pollutant('water_trichlorophenol', '2,4,6-三氯酚', '2,4,6-Trichlorophenol'),
  dibutylPhthalate: pollutant('water_dibutylPhthalate', '邻苯二甲酸二丁酯', 'Dibutyl phthalate'),
  dioctylPhthalate: pollutant('water_dioctylPhthalate', '邻苯二甲酸二辛酯', 'Dioctyl phthalate'),
  acrylonitrile: pollutant('water_acrylonitrile', '丙烯腈', 'Acrylonitrile'),
  totalSelenium: pollutant('water_totalSelenium', '总硒', 'Total selenium'),
} as const;

/**
 * What is told by the tonnes of sewage (附表二第三项). “5–6” is from 5, included, to below 6; “9–10” is above 9 up to 10,
 * included; the others alike.
 */
export const sewagePollutants = {
  ph0to1: pollutant('sewage_ph0to1', 'pH值 0–1、13–14', 'pH 0–1, 13–14'),
  ph1to2: pollutant('sewage_ph1to2', 'pH值 1–2、12–13', 'pH 1–2, 12–13'),
  ph2to3: pollutant('sewage_ph2to3', 'pH值 2–3、11–12', 'pH 2–3, 11–12'),
  ph3to4: pollutant('sewage_ph3to4', 'pH值 3–4、10–11', 'pH 3–4, 10–11'),
  ph4to5: pollutant('sewage_ph4to5', 'pH值 4–5、9–10', 'pH 4–5, 9–10'),
  ph5to6: pollutant('sewage_ph5to6', 'pH值 5–6', 'pH 5–6'),
  colour: pollutant('sewage_colour', '色度', 'Colour'),
  coliforms: pollutant('sewage_coliforms', '大肠菌群数（超标）', 'Coliforms above the limit'),
  residualChlorine: pollutant(
    'sewage_residualChlorine',
    '余氯量（用氯消毒的医院废水）',
    'Residual chlorine of hospitals',
  ),
} as const;

/** Small dischargers that cannot be measured (附表二第四项). */
export const smallDischargers = {
  cattle: pollutant('small_cattle', '牛', 'Cattle'),
  pigs: pollutant('small_pigs', '猪', 'Pigs'),
  poultry: pollutant('small_poultry', '鸡、鸭等家禽', 'Poultry'),
  smallFirm: pollutant('small_smallFirm', '小型企业（吨污水）', 'Small firm, tonnes of sewage'),
  catering: pollutant('small_catering', '饮食娱乐服务业（吨污水）', 'Catering and leisure, tonnes of sewage'),
  hospitalBeds: pollutant('small_hospitalBeds', '医院（消毒，床）', 'Hospital with disinfection, beds'),
  hospitalTonnes: pollutant(
    'small_hospitalTonnes',
    '医院（消毒，吨污水）',
    'Hospital with disinfection, tonnes',
  ),
  clinicBeds: pollutant('small_clinicBeds', '医院（不消毒，床）', 'Hospital without disinfection, beds'),
  clinicTonnes: pollutant(
    'small_clinicTonnes',
    '医院（不消毒，吨污水）',
    'Hospital without disinfection, tonnes',
  ),
} as const;

export const FIRST_CLASS: ReadonlySet<string> = new Set([
  'totalMercury',
  'totalCadmium',
  'totalChromium',
  'chromiumSix',
  'totalArsenic',
  'totalLead',
  'totalNickel',
  'benzopyrene',
  'totalBeryllium',
  'totalSilver',
]);
