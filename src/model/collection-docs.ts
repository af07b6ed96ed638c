import type { CollectionName } from './collection-name.ts';

/** What each collection holds, in one line: for editors and the language reference. */
export const COLLECTION_DOCS: Readonly<Record<CollectionName, { readonly en: string; readonly vi: string }>> = {
  organizations: { en: 'Who owns, runs or pays.', vi: 'Cơ quan, đơn vị: chủ quản, vận hành hoặc chi trả.' },
  areas: {
    en: 'Where: a tree of places that changes over time by mergers and splits.',
    vi: 'Địa bàn: cây đơn vị hành chính, thay đổi theo thời gian khi sáp nhập, chia tách.',
  },
  datasets: {
    en: 'Data that is kept somewhere; exactly one system is its master.',
    vi: 'Dữ liệu; mỗi dữ liệu có đúng một nguồn gốc.',
  },
  systems: { en: 'Things that run or will run.', vi: 'Hệ thống, nền tảng, hạ tầng đang hoặc sẽ vận hành.' },
  projects: {
    en: 'Investments: each has an owner, a time and money, and delivers systems.',
    vi: 'Dự án đầu tư: có chủ đầu tư, thời gian, kinh phí, và làm ra hệ thống.',
  },
  integrations: {
    en: 'Flows. Data goes from sender to receiver; a service from user to provider.',
    vi: 'Kết nối. Dữ liệu đi từ bên gửi đến bên nhận; dịch vụ từ bên dùng đến bên cung cấp.',
  },
  goals: { en: 'What is to be reached, and by when.', vi: 'Mục tiêu cần đạt và thời hạn.' },
  solutions: {
    en: 'Enabling measures: organisation, policy, people, money.',
    vi: 'Giải pháp: tổ chức, chính sách, nhân lực, kinh phí.',
  },
  views: {
    en: 'Saved pictures: what is shown, not how it is drawn.',
    vi: 'Hình vẽ đã lưu: vẽ những gì, không phải vẽ thế nào.',
  },
  waivers: {
    en: 'Governed exceptions: somebody decided, for a reason, until a day, that a finding stands.',
    vi: 'Miễn trừ có kiểm soát: ai quyết định, vì sao, đến ngày nào.',
  },
  layers: {
    en: 'Layers of an architecture, and parts that cut across all layers.',
    vi: 'Các lớp của kiến trúc, và phần xuyên suốt mọi lớp.',
  },
  domains: { en: 'Fields of activity: health, education, transport …', vi: 'Lĩnh vực: y tế, giáo dục, giao thông …' },
  components: {
    en: 'Functions that a framework foresees (GEMMA: reference component; TOGAF: architecture building block).',
    vi: 'Thành phần tham chiếu: chức năng mà khung kiến trúc dự kiến.',
  },
  principles: {
    en: 'What every decision must respect.',
    vi: 'Quan điểm, nguyên tắc mà mọi quyết định phải tuân theo.',
  },
  clauses: { en: 'Citable passages of a law or framework.', vi: 'Điều khoản có thể trích dẫn.' },
};
