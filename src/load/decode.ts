import type { Message } from '../diagnostic/message.ts';
import { MAX_FILE_SIZE } from './source-file.ts';

export type Decoded =
  | { readonly text: string }
  | {
      readonly code: 'load/encoding' | 'load/too-large';
      readonly message: Message;
      readonly help: Message;
      readonly text: string;
      readonly offset: number;
    };

const RESAVE: Message = {
  en: 'Save the file as UTF-8: in the editor’s “Save as”, choose encoding UTF-8.',
  vi: 'Lưu lại tệp theo bảng mã UTF-8: trong “Lưu thành” của trình soạn thảo, chọn Encoding là UTF-8.',
};

/** Bytes → text. UTF-8 with or without a BOM is text; anything else is named for what it is. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_FILE_SIZE) {
    return refuse(
      'load/too-large',
      { en: 'the file is larger than 16 MiB', vi: 'tệp lớn hơn 16 MiB' },
      {
        en: 'Split the model over several files; they are read together.',
        vi: 'Chia mô hình thành nhiều tệp; công cụ đọc chung tất cả.',
      },
    );
  }
  const kind = foreignEncoding(bytes);
  if (kind !== undefined) return refuse('load/encoding', kind, RESAVE);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    return {
      code: 'load/encoding',
      message: {
        en: 'this byte is not UTF-8; the file looks like Latin-1, Windows-1258 or TCVN3',
        vi: 'byte này không phải UTF-8; tệp có vẻ dùng bảng mã Latin-1, Windows-1258 hoặc TCVN3',
      },
      help: RESAVE,
      text,
      offset: Math.max(0, text.indexOf('\uFFFD')),
    };
  }
}

function refuse(code: 'load/encoding' | 'load/too-large', message: Message, help: Message): Decoded {
  return { code, message, help, text: '', offset: 0 };
}

function foreignEncoding(bytes: Uint8Array): Message | undefined {
  const [a, b] = bytes;
  const isMarked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  if (isMarked || (a !== undefined && b !== undefined && (a === 0) !== (b === 0))) {
    return { en: 'the file is UTF-16, not UTF-8', vi: 'tệp dùng bảng mã UTF-16, không phải UTF-8' };
  }
  if (bytes.subarray(0, 65_536).includes(0))
    return { en: 'the file is binary, not text', vi: 'tệp nhị phân, không phải văn bản' };
  return undefined;
}
