/** `name value name value …` in the order of the law's tables; ten-millionths of a kilogram make one equivalent. */
function table(text: string): Readonly<Record<string, bigint>> {
  const parts = text.trim().split(/\s+/);
  const entries = parts.flatMap((name, index) => {
    const value = parts[index + 1] ?? '';
    if (index % 2 === 1) return [];
    const [whole = '0', places = ''] = value.split('.');
    return [[name, BigInt(whole + places.padEnd(7, '0'))] as const];
  });
  return Object.fromEntries(entries);
}

/** 附表二 第五项 1–44. */
export const AIR = table(`
  sulphurDioxide 0.95 nitrogenOxides 0.95 carbonMonoxide 16.7 chlorine 0.34 hydrogenChloride 10.75 fluorides 0.87
  hydrogenCyanide 0.005 sulphuricAcidMist 0.6 chromicAcidMist 0.0007 mercury 0.0001 dust 4 asbestosDust 0.53
  glassWoolDust 2.13 carbonBlack 0.59 lead 0.02 cadmium 0.03 beryllium 0.0004 nickel 0.13 tin 0.27 smoke 2.18
  benzene 0.05 toluene 0.18 xylene 0.27 benzopyrene 0.000002 formaldehyde 0.09 acetaldehyde 0.45 acrolein 0.06
  methanol 0.67 phenols 0.35 asphaltFume 0.19 anilines 0.21 chlorobenzenes 0.72 nitrobenzene 0.17 acrylonitrile 0.22
  vinylChloride 0.55 phosgene 0.04 hydrogenSulphide 0.29 ammonia 9.09 trimethylamine 0.32 methanethiol 0.04
  dimethylSulphide 0.28 dimethylDisulphide 0.28 styrene 25 carbonDisulphide 20`);

/** 附表二 第一项 1–10. */
export const FIRST = table(`
  totalMercury 0.0005 totalCadmium 0.005 totalChromium 0.04 chromiumSix 0.02 totalArsenic 0.02 totalLead 0.025
  totalNickel 0.025 benzopyrene 0.0000003 totalBeryllium 0.01 totalSilver 0.02`);

/** 附表二 第二项 11–61. */
const SECOND = table(`
  suspendedSolids 4 bod5 0.5 cod 1 toc 0.49 petroleum 0.1 animalVegetableOil 0.16 volatilePhenols 0.08
  totalCyanide 0.05 sulphides 0.125 ammoniaNitrogen 0.8 fluorides 0.5 formaldehyde 0.125 anilines 0.2
  nitrobenzenes 0.2 surfactants 0.2 totalCopper 0.1 totalZinc 0.2 totalManganese 0.2 colourDeveloper 0.2
  totalPhosphorus 0.25 elementalPhosphorus 0.05 organophosphorusPesticides 0.05 dimethoate 0.05 methylParathion 0.05
  malathion 0.05 parathion 0.05 pentachlorophenol 0.25 trichloromethane 0.04 adsorbableHalogens 0.25
  carbonTetrachloride 0.04 trichloroethylene 0.04 tetrachloroethylene 0.04 benzene 0.02 toluene 0.02
  ethylbenzene 0.02 orthoXylene 0.02 paraXylene 0.02 metaXylene 0.02 chlorobenzene 0.02 orthoDichlorobenzene 0.02
  paraDichlorobenzene 0.02 paraNitrochlorobenzene 0.02 dinitrochlorobenzene 0.02 phenol 0.02 metaCresol 0.02
  dichlorophenol 0.02 trichlorophenol 0.02 dibutylPhthalate 0.02 dioctylPhthalate 0.02 acrylonitrile 0.125
  totalSelenium 0.02`);

/** 附表二 第三项: tonnes of sewage, for colour times the times above the limit. */
export const SEWAGE = table(`
  ph0to1 0.06 ph1to2 0.125 ph2to3 0.25 ph3to4 0.5 ph4to5 1 ph5to6 5 colour 5 coliforms 3.3 residualChlorine 3.3`);
export const WATER = { ...FIRST, ...SECOND, ...SEWAGE };

/** 附表二 第四项, and how many are not yet taxed. */
export const SMALL = table(`
  cattle 0.1 pigs 1 poultry 30 smallFirm 1.8 catering 0.5 hospitalBeds 0.14 hospitalTonnes 2.8 clinicBeds 0.07
  clinicTonnes 1.4`);
export const UNTAXED: Readonly<Record<string, bigint>> = {
  cattle: 50n,
  pigs: 500n,
  poultry: 5000n,
  hospitalBeds: 20n,
  clinicBeds: 20n,
};
export const SOLID = { gangue: 5n, tailings: 15n, hazardous: 1000n, slag: 25n } as const;
