import type { ErrorObject } from 'ajv';
import type { Message } from '../diagnostic/message.ts';

/** ajv says why in English; the Vietnamese of the keywords that people meet. */
const VIETNAMESE: Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => string>> = {
  type: ({ type }) => `phải thuộc kiểu ${[type].flat().join(', ')}`,
  required: ({ missingProperty }) => `thiếu khóa “${missingProperty}”`,
  additionalProperties: () => 'khóa này không được phép',
  unevaluatedProperties: () => 'khóa này không được phép',
  enum: ({ allowedValues }) => `phải là một trong các giá trị: ${[allowedValues].flat().map(String).join(', ')}`,
  const: ({ allowedValue }) => `phải là ${JSON.stringify(allowedValue)}`,
  minimum: ({ comparison, limit }) => `phải ${comparison} ${limit}`,
  maximum: ({ comparison, limit }) => `phải ${comparison} ${limit}`,
  exclusiveMinimum: ({ comparison, limit }) => `phải ${comparison} ${limit}`,
  exclusiveMaximum: ({ comparison, limit }) => `phải ${comparison} ${limit}`,
  multipleOf: ({ multipleOf }) => `phải là bội số của ${multipleOf}`,
  minLength: ({ limit }) => `phải có ít nhất ${limit} ký tự`,
  maxLength: ({ limit }) => `chỉ được tối đa ${limit} ký tự`,
  pattern: ({ pattern }) => `không khớp mẫu ${pattern}`,
  minItems: ({ limit }) => `phải có ít nhất ${limit} mục`,
  maxItems: ({ limit }) => `chỉ được tối đa ${limit} mục`,
  uniqueItems: ({ i, j }) => `mục ${i} và ${j} trùng nhau`,
  minProperties: ({ limit }) => `phải có ít nhất ${limit} khóa`,
  maxProperties: ({ limit }) => `chỉ được tối đa ${limit} khóa`,
  anyOf: () => 'không khớp phương án nào được phép',
  oneOf: () => 'phải khớp đúng một phương án',
  not: () => 'giá trị này không được phép',
  'false schema': () => 'giá trị này không được phép',
};

/** Why a value does not fit, in both languages. */
export function extensionReason({ keyword, params, message }: ErrorObject): Message {
  const { allowedValues } = params;
  const choices = keyword === 'enum' && Array.isArray(allowedValues) ? `: ${allowedValues.map(String).join(', ')}` : '';
  const isUnknown = keyword === 'additionalProperties' || keyword === 'unevaluatedProperties';
  const en = isUnknown ? 'this key is not allowed' : `${message ?? keyword}${choices}`;
  return { en, vi: VIETNAMESE[keyword]?.(params) ?? en };
}
