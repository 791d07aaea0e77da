/** Fields, markets and shifts that a title names behind a comma, a dash or in brackets ("Engineering Manager, Payments"). */
const FIELD =
  '(?:Storage|Payments?|Platform|Growth|Infrastructure|Data(?: Platform| Science| Infrastructure)?|Security|Marketing|Sales|Operations|Partnerships|Analytics|Product|Products|Finance|Legal|Exports?|Imports?|Retail|Digital|Brand|Risk|Compliance|Fraud|Search|Mobile|iOS|Android|Web|Cloud|AI|ML|Machine Learning|Enterprise|Commercial|Corporate|Strategy|Supply Chain|Procurement|Logistics|Engineering|Design|Research|Content|Communications|Customer Success|Customer Experience|People|Talent|Learning|Tax|Treasury|Trust & Safety|Identity|Billing|Integrations|Developer Experience|Devices|Hardware|Firmware|Embedded|Robotics|Backend|Back-end|Frontend|Front-end|Full[- ]Stack|EMEA|APAC|DACH|LATAM|Benelux|Nordics|Europe|UK|US|UKI|North America|B2B|B2C|SMB|Mid[- ]Market|Strategic Accounts|Key Accounts|Night Shift|Day Shift|Nights|Days|Weekends?|Evenings|ICU|Oncology|Paediatrics|Pediatrics|Emergency Department|Emergency|Polymers|Java|Python|Go|Rust|React|Kotlin|Vertrieb|Einkauf|Controlling|Personal|Qualität|Produktion|Logistik|Innendienst|Außendienst|Technik|Marketing & Vertrieb|Grands Comptes|Achats|Qualité|Production|Ventes|Ventas|Calidad|Vendite|Qualità|Vendas)'
/** More units of a tail are never looked at. */
export const LONGEST_TAIL = 60
const TAIL = new RegExp(
  `^(?:,? ?[-–] ${FIELD}(?: (?:and|&|und|et) ${FIELD})?|, ${FIELD}(?: (?:and|&) ${FIELD})?| \\(${FIELD}(?:[ /-](?:Team|${FIELD}))?\\))(?=\\s*(?:$|[.,;:!?\\n|)(-])|\\s(?!\\p{Lu}))`,
  'u',
)

/** What belongs to a title behind the words that were found of it; empty where another clause or a place follows. */
export function roleTail(behind: string): string {
  return TAIL.exec(behind)?.[0] ?? ''
}
