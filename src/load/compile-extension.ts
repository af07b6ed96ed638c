import type { Options, ValidateFunction } from 'ajv';
import type { Message } from '../diagnostic/message.ts';
import { composeYaml } from './compose-yaml.ts';
import { linearPattern } from './linear-pattern.ts';

export type CompiledExtension =
  | { readonly accepts: ValidateFunction }
  | { readonly unusable: { readonly message: Message; readonly help: Message | undefined } };

/** Reads and compiles a JSON Schema, written in JSON or YAML. What can't be used is a value that says why. */
export async function compileExtension(text: string | undefined, path: string): Promise<CompiledExtension> {
  if (text === undefined) {
    return unusable(
      { en: `the schema “${path}” could not be read`, vi: `không đọc được schema “${path}”` },
      {
        en: 'Give the path of a JSON Schema, from the folder of qtsc.yaml.',
        vi: 'Ghi đường dẫn của JSON Schema, tính từ thư mục chứa qtsc.yaml.',
      },
    );
  }
  const { documents, problems } = composeYaml(text);
  const [first] = problems;
  if (first !== undefined) {
    const line = text.slice(0, first.start).split('\n').length;
    return unusable({
      en: `“${path}” is neither JSON nor YAML: see its line ${line}`,
      vi: `“${path}” không phải JSON hay YAML: xem dòng ${line}`,
    });
  }
  const schema = documents[0]?.value;
  if (typeof schema !== 'boolean' && (typeof schema !== 'object' || schema === null || Array.isArray(schema))) {
    return unusable({
      en: `“${path}” is not a JSON Schema: it is no map`,
      vi: `“${path}” không phải JSON Schema: không phải là một bảng`,
    });
  }
  return compile(schema as boolean | Readonly<Record<string, unknown>>, path);
}

async function compile(schema: boolean | Readonly<Record<string, unknown>>, path: string): Promise<CompiledExtension> {
  try {
    const { $schema, ...rest } = typeof schema === 'boolean' ? {} : schema;
    const ajv = await createAjv(String($schema ?? ''));
    const accepts = ajv.compile(typeof schema === 'boolean' ? schema : rest);
    if ('$async' in accepts) {
      return unusable({
        en: `“${path}” is asynchronous, which is not supported`,
        vi: `“${path}” là schema bất đồng bộ, không được hỗ trợ`,
      });
    }
    return { accepts };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const missing = /can't resolve reference (\S+)/.exec(reason)?.[1];
    if (missing !== undefined) {
      return unusable(
        {
          en: `“${path}” refers to ${missing}, which is not in it`,
          vi: `“${path}” tham chiếu ${missing}, không có trong tệp này`,
        },
        {
          en: 'Nothing is fetched: put the definition into the file itself.',
          vi: 'Không tải gì từ mạng: hãy đưa định nghĩa vào chính tệp này.',
        },
      );
    }
    return unusable({
      en: `“${path}” is not a valid JSON Schema: ${reason}`,
      vi: `“${path}” không phải JSON Schema hợp lệ: ${reason}`,
    });
  }
}

/** Formats are remarks to us, as the standard has it; the drafts before 2019 differ in nothing that matters here. */
const OPTIONS: Options = {
  strict: false,
  allErrors: true,
  validateFormats: false,
  logger: false,
  // `code` names the function in stand-alone modules, which are never written here.
  code: { regExp: Object.assign(linearPattern, { code: 'linearPattern' }) },
};

async function createAjv(draft: string): Promise<{ compile(schema: object | boolean): ValidateFunction }> {
  if (draft.includes('2020-12')) return new (await import('ajv/dist/2020.js')).Ajv2020(OPTIONS);
  if (draft.includes('2019-09')) return new (await import('ajv/dist/2019.js')).Ajv2019(OPTIONS);
  return new (await import('ajv')).Ajv(OPTIONS);
}

function unusable(message: Message, help?: Message): CompiledExtension {
  return { unusable: { message, help } };
}
