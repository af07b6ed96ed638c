import type { Edge, Element, Lang, Message } from '../../index.ts';

/** What an edge says of its source, before the name of its target: `ehr` *reads* `citizen`. */
const OF_SOURCE: Readonly<Record<Edge['name'], Message>> = {
  area: { en: 'serves', vi: 'phục vụ địa bàn' },
  counterparts: { en: 'has the counterpart', vi: 'có thành phần đối ứng' },
  data: { en: 'carries', vi: 'chuyển dữ liệu' },
  delivers: { en: 'delivers', vi: 'tạo ra' },
  dependsOn: { en: 'depends on', vi: 'phụ thuộc' },
  domain: { en: 'belongs to the domain', vi: 'thuộc lĩnh vực' },
  from: { en: 'starts at', vi: 'đi từ' },
  inherits: { en: 'takes over', vi: 'kế thừa' },
  layer: { en: 'stands in the layer', vi: 'thuộc lớp' },
  masters: { en: 'is the master of', vi: 'là nguồn của' },
  mergedInto: { en: 'merged into', vi: 'sáp nhập vào' },
  operator: { en: 'is run by', vi: 'do đơn vị vận hành' },
  owner: { en: 'is owned by', vi: 'có chủ quản' },
  partOf: { en: 'is a part of', vi: 'là một phần của' },
  phaseOf: { en: 'is a later phase of', vi: 'là giai đoạn sau của' },
  reads: { en: 'reads', vi: 'đọc' },
  realizes: { en: 'realizes', vi: 'cung cấp chức năng' },
  replaces: { en: 'replaces', vi: 'thay thế' },
  reuses: { en: 'reuses', vi: 'dùng lại' },
  supports: { en: 'supports', vi: 'phục vụ' },
  target: { en: 'holds for', vi: 'áp dụng cho' },
  to: { en: 'ends at', vi: 'đi đến' },
  via: { en: 'goes through', vi: 'đi qua' },
  within: { en: 'lies within', vi: 'nằm trong' },
};

/** What an edge says of its target, before the name of its source: `citizen` *is read by* `ehr`. */
const OF_TARGET: Readonly<Record<Edge['name'], Message>> = {
  area: { en: 'is served by', vi: 'được phục vụ bởi' },
  counterparts: { en: 'is a counterpart of', vi: 'là thành phần đối ứng của' },
  data: { en: 'is carried by', vi: 'được chuyển qua' },
  delivers: { en: 'is delivered by', vi: 'là sản phẩm của' },
  dependsOn: { en: 'is needed by', vi: 'là điều kiện của' },
  domain: { en: 'is the domain of', vi: 'là lĩnh vực của' },
  from: { en: 'starts', vi: 'là đầu của' },
  inherits: { en: 'is taken over by', vi: 'được kế thừa bởi' },
  layer: { en: 'is the layer of', vi: 'là lớp của' },
  masters: { en: 'has the master', vi: 'có nguồn là' },
  mergedInto: { en: 'took over', vi: 'tiếp nhận' },
  operator: { en: 'runs', vi: 'vận hành' },
  owner: { en: 'owns', vi: 'là chủ quản của' },
  partOf: { en: 'has the part', vi: 'gồm' },
  phaseOf: { en: 'has the later phase', vi: 'có giai đoạn sau là' },
  reads: { en: 'is read by', vi: 'được đọc bởi' },
  realizes: { en: 'is realized by', vi: 'được cung cấp bởi' },
  replaces: { en: 'is replaced by', vi: 'được thay thế bởi' },
  reuses: { en: 'is reused by', vi: 'được dùng lại bởi' },
  supports: { en: 'is supported by', vi: 'được phục vụ bởi' },
  target: { en: 'is set aside by', vi: 'được miễn trừ bởi' },
  to: { en: 'is the end of', vi: 'là đích của' },
  via: { en: 'passes on', vi: 'chuyển tiếp' },
  within: { en: 'contains', vi: 'gồm' },
};

/** What an edge says of one of its ends, up to the other end's name. */
export function relationWords({ source, name }: Edge, subject: Element, lang: Lang): string {
  return (source === subject ? OF_SOURCE : OF_TARGET)[name][lang];
}

/** What is said of an element by those that name it by a key. */
export function namedByWords(name: Edge['name'], lang: Lang): string {
  return OF_TARGET[name][lang];
}

/** The end of an edge that is not this one. */
export function otherEnd({ source, target }: Edge, end: Element): Element {
  return source === end ? target : source;
}
