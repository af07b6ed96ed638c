/** What the language reference says that no schema knows. */
export const LANGUAGE_PROSE = {
  intro: `# The language / Ngôn ngữ mô hình

A model is text: YAML files below a \`qtsc.yaml\`. This page lists every file form, every kind of value and every key.

Mô hình là văn bản: các tệp YAML nằm dưới một \`qtsc.yaml\`. Trang này liệt kê mọi dạng tệp, mọi loại giá trị và mọi khóa.

How values are written here: \`a\` \\| \`b\` is a choice, […, …] a list, { key: … } a map. / Cách ghi giá trị ở đây: \`a\` \\| \`b\` là
chọn một, […, …] là danh sách, { khóa: … } là bảng.
`,
  files: `## Files / Tệp

| file / tệp | holds / chứa | schema |
|---|---|---|
| \`qtsc.yaml\` | the workspace: what it is called, which frameworks and rules hold<br>không gian làm việc: tên, các khung và quy tắc áp dụng | \`schemas/workspace.schema.json\` |
| any \`*.yaml\`, \`*.yml\` below it<br>mọi tệp \`*.yaml\`, \`*.yml\` bên dưới | collections of the model; each may be spread over any number of files<br>các tập hợp của mô hình; mỗi tập hợp có thể chia ra nhiều tệp | \`schemas/model.schema.json\` |
| a file with \`framework:\`<br>tệp có \`framework:\` | a framework: a dated, citable catalogue, named in \`uses\`<br>khung kiến trúc: danh mục có ngày hiệu lực, trích dẫn được, nêu trong \`uses\` | \`schemas/framework.schema.json\` |
| a file with \`glossary:\`<br>tệp có \`glossary:\` | a glossary: what words in names mean, named by \`glossary\` in \`qtsc.yaml\`<br>bảng thuật ngữ: nghĩa của các từ trong tên gọi, nêu tại \`glossary\` trong \`qtsc.yaml\` | \`schemas/glossary.schema.json\` |

- UTF-8, at most 16 MiB a file and 1 MiB a text; a BOM, CRLF or an empty file is fine. / UTF-8, mỗi tệp tối đa 16 MiB, mỗi chuỗi chữ
  tối đa 1 MiB; có BOM, xuống dòng CRLF hay tệp rỗng đều được.
- YAML 1.2: \`yes\`, \`no\`, \`on\`, \`off\` are text. Anchors, merge keys (\`<<\`) and several documents in a file work; nesting goes to 100
  levels. / YAML 1.2: \`yes\`, \`no\`, \`on\`, \`off\` là chữ. Dùng được mốc, khóa gộp (\`<<\`) và nhiều tài liệu trong một tệp; lồng tối đa 100 cấp.
- An unknown key is an error. Keys that begin with \`x-\` are your own; \`extensions\` in \`qtsc.yaml\` names the JSON Schema that checks
  them. / Khóa lạ là lỗi. Khóa bắt đầu bằng \`x-\` là khóa riêng; \`extensions\` trong \`qtsc.yaml\` nêu JSON Schema để kiểm tra.
- What is not known is left out; where a key has the value \`unknown\`, it says that somebody looked and does not know, and \`n/a\` that the
  question does not arise. / Điều chưa biết thì không ghi; \`unknown\` nghĩa là đã xem nhưng chưa xác định, \`n/a\` là không áp dụng.

In an editor with yaml-language-server, the first line of a file names its schema. / Trong trình soạn thảo có yaml-language-server, dòng đầu
của tệp nêu schema:

\`\`\`yaml
# yaml-language-server: $schema=./schemas/model.schema.json
\`\`\`
`,
  values: `## Values / Giá trị

### id

In a workspace an id is lower-case ASCII words joined by \`-\` (\`citizen-db\`), unique over all collections. In a framework capitals and \`_\` are
allowed (\`NP-B44\`). A key that names another element takes \`id\` or \`framework/id\`; a short form with two meanings is an error.

Trong không gian làm việc, mã gồm chữ thường không dấu nối bằng \`-\` (\`citizen-db\`), duy nhất trên mọi tập hợp. Trong khung được dùng chữ hoa và
\`_\` (\`NP-B44\`). Khóa nêu phần tử khác nhận \`mã\` hoặc \`khung/mã\`; dạng ngắn có hai nghĩa là lỗi.

### text

A string in the workspace's language, or one string per language. / Chuỗi chữ theo ngôn ngữ của không gian làm việc, hoặc mỗi ngôn ngữ một chuỗi:

\`\`\`yaml
name: Hồ sơ sức khỏe điện tử
name: { vi: Hồ sơ sức khỏe điện tử, en: Electronic health records }
\`\`\`

### date

\`2026\`, \`2026-11\` or \`2026-11-24\`, quoted or not. \`from\` is the first day, \`to\` the last, both inclusive; \`valid: { to: 2025 }\` holds to the end of
2025.

\`2026\`, \`2026-11\` hoặc \`2026-11-24\`, có hoặc không có dấu nháy. \`from\` là ngày đầu, \`to\` là ngày cuối, tính cả hai; \`valid: { to: 2025 }\` là đến hết
năm 2025.

### money

\`\`\`yaml
budget: { amount: 12.5, unit: tỷ VND }
budget: { amount: { min: 10, max: 15 }, unit: tỷ đồng, byYear: { 2026: 4 } }
\`\`\`

\`unit\` is a scale word (\`nghìn\`, \`triệu\`, \`tỷ\`, \`nghìn tỷ\`, \`thousand\`, \`million\`, \`billion\`; or none) and an ISO 4217 code; \`đồng\` means VND. Sums are
decimal, never mix currencies, and are intervals where parts are unknown.

\`unit\` gồm bậc (\`nghìn\`, \`triệu\`, \`tỷ\`, \`nghìn tỷ\`, \`thousand\`, \`million\`, \`billion\`; hoặc không có) và mã tiền ISO 4217; \`đồng\` là VND. Tổng tính theo
số thập phân, không trộn loại tiền, và là khoảng khi có phần chưa biết.

### source

Text, or { document, part, issued, issuer, url, verification, note }. \`verification\` says how far the fact was checked; findings repeat it.

Chuỗi chữ, hoặc { document, part, issued, issuer, url, verification, note }. \`verification\` ghi mức độ kiểm chứng; các phát hiện nhắc lại nội dung này.
`,
  workspaceNotes: `The file that marks the root of a workspace. \`rules\` takes \`off\`, a severity, or a severity with options of the rule.

Tệp đánh dấu gốc của không gian làm việc. \`rules\` nhận \`off\`, một mức độ, hoặc mức độ kèm tùy chọn của quy tắc.
`,
  glossaryNotes: `Two systems may do one thing under two names. \`realizes\` says so in the model; where it does not, names are read with a
glossary. One of Vietnamese (and English) is part of qtsc; a workspace adds its own, in any language, and its words go first:

Hai hệ thống có thể làm cùng một việc dưới hai tên gọi. \`realizes\` ghi rõ điều đó trong mô hình; khi chưa ghi, tên gọi được đọc theo bảng
thuật ngữ. qtsc có sẵn bảng tiếng Việt (và tiếng Anh); không gian làm việc có thể thêm bảng riêng, bằng ngôn ngữ bất kỳ, và được ưu tiên:

\`\`\`yaml
# qtsc.yaml
glossary: glossaire.yaml   # a file of the workspace, by its path from here / tệp trong không gian làm việc
\`\`\`

\`\`\`yaml
# glossaire.yaml: with it, “Base de données du cadastre” and “Registre foncier” are one function
glossary: { id: saint-aubin, lang: fr }
words:
  - { role: action, action: build_new, synonyms: [création, mise en place, acquisition] }
  - { role: purpose, synonyms: [pour, au service de] }
  - { role: stop, synonyms: [le, la, les, du, de, des, système, logiciel] }
entries:
  land-register:
    en: land register        # what findings call it / tên dùng trong các phát hiện
    synonyms: [registre foncier, cadastre, base de données du cadastre]
    kind: data
    capability: land-register
components:
  qd1132-2026/NP-B29: school-administration
\`\`\`

Things of one \`capability\` do the same. \`components\` tells which component of a framework does it too. Capital letters
do not matter; spelling and accents do. / Các mục cùng \`capability\` làm cùng một việc. \`components\` cho biết thành phần nào của khung
cũng làm việc đó. Không phân biệt chữ hoa; chính tả và dấu thì có.
`,
  frameworkNotes: `Under \`framework:\` of a framework file. / Dưới \`framework:\` của tệp khung.
`,
} as const;
