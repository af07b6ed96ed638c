import { z } from 'zod';

/** ISO 4217 codes in use. */
const CURRENCIES =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG'.replaceAll(
    ' ',
    '|',
  );

/** How many units one step of a scale word is, as a power of ten. */
const SCALES = new Map([
  ['nghìn', 3],
  ['triệu', 6],
  ['tỷ', 9],
  ['tỉ', 9],
  ['nghìn tỷ', 12],
  ['nghìn tỉ', 12],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
]);

const UNIT = new RegExp(`^((${[...SCALES.keys()].join('|')}) )?(đồng|${CURRENCIES})$`);

const quantity = z.number().min(0);

const amount = z.union([quantity, z.strictObject({ min: quantity, max: quantity })]).meta({
  expects: { en: 'a number of 0 or more, or { min, max }', vi: 'một số từ 0 trở lên, hoặc { min, max }' },
});

export type Amount = z.infer<typeof amount>;

/** A sum of money. `amount` counts in `unit`; `byYear` spreads it over years. */
export const money = z
  .strictObject({
    amount: amount.optional(),
    unit: z
      .string()
      .regex(UNIT)
      .meta({
        expects: {
          en: 'a unit such as "tỷ VND", "million USD" or "EUR" (scale word and ISO 4217 code)',
          vi: 'đơn vị như "tỷ VND", "triệu đồng" hoặc "million USD" (bậc và mã tiền ISO 4217)',
        },
      }),
    byYear: z.record(z.string().regex(/^[1-9][0-9]{3}$/), amount).optional(),
  })
  .meta({
    expects: {
      en: 'an amount and a unit, such as { amount: 12.5, unit: million USD }',
      vi: 'số tiền và đơn vị, ví dụ { amount: 12.5, unit: tỷ VND }',
    },
  });

export type Money = z.infer<typeof money>;

/** The scale (a power of ten) and ISO code of a well-formed unit: `tỷ VND` → 9, VND. */
export function parseUnit(unit: string): { readonly scale: number; readonly currency: string } {
  const cut = unit.lastIndexOf(' ');
  const code = unit.slice(cut + 1);
  return { scale: SCALES.get(unit.slice(0, Math.max(0, cut))) ?? 0, currency: code === 'đồng' ? 'VND' : code };
}
