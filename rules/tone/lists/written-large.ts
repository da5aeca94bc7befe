/**
 * Words that are written in capitals without being shouted: abbreviations that are pronounced as a word or look like one,
 * and signs of our time. Written for this project. What the dictionaries do not have is no ordinary word anyway.
 */

export const WRITTEN_LARGE: ReadonlySet<string> = new Set(
  `
  nato navo unesco unicef nasa esa asap faq diy vip ceo cfo cto coo hr it ai ict pr ok oke lol omg wtf btw rip dj mc tv pc usb gps pdf html css sql xml json api
  url led lcd rgb dna rna mri ct icu ecg cpr aed ehbo bhv wc bv nv zzp zzper zzp'er mkb mbo hbo wo vwo havo vmbo cao btw kvk uwv svb aow wao wia ww wajong ggd ggz
  avg gdpr nl eu vs uk us usa uae un who wto imf ecb rivm knmi nos ns ov tu hva uva vu tno kpn anwb knvb nvwa rdw cbs cpb scp ser fnv cnv vng ipo cbr cak ciz wmo wlz zvw
  aids hiv soa covid corona sars mers adhd add ass ptss ms als copd radar laser sonar pin bsn iban bic sepa ideal swift fomo yolo jomo esg csr mvo sdg sdgs iso nen
  bim cad cam erp crm cms seo sea smart swot raci okr okrs kpi kpis roi poc mvp saas paas iaas agile scrum lean prince itil hybrid select explain insert update delete null true false todo readme rem nt pm am bc ad gmt cet est etc fyi imho imo ps nb tba tbd rsvp nsfw sos wip usp b2b b2c
  steam stem prisma pisa cites
  lego ikea hema aldi lidl spar asml ing abn amro rabo kema dsm akzo vodafone ziggo dafne daf man seat mini smart aegon asr apg abp pggm cito duo studielink digid
  pride live edm rock pop vogue elle time metro self wired mega tesla intel visa shell total bp ups dhl fedex tnt post nl
  siemens philips canon oracle bosch nike samsung sony ford opel fiat audi puma zara jumbo plus action gamma karwei praxis dirk wibra zeeman raaf raf navy mini volt denk bij1 nibud knmg knltb kncv knaw unhcr plc cnc pvc big basic cobol fortran lisp rust java ruby scala perl dos unix mac
  xs xl xxl xxxl no nr st ave rd
  `
    .trim()
    .split(/\s+/),
);
