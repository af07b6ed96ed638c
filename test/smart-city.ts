/** A small city with one of everything that pictures show; for tests of views and renderers. */
export const SMART_CITY = `
layers:
  devices: { name: { vi: Hạ tầng và thiết bị, en: Devices }, order: 1 }
  data: { name: { vi: Dữ liệu và nền tảng, en: Data and platforms }, order: 2 }
  base-registers: { name: { vi: Dữ liệu nền, en: Base registers }, within: data }
  applications: { name: { vi: Ứng dụng, en: Applications }, order: 3 }
  channels: { name: { vi: Kênh giao tiếp, en: Channels }, order: 4 }
  security: { name: { vi: An toàn thông tin, en: Security }, crossCutting: true, order: 1 }
domains:
  health: { name: { vi: Y tế, en: Health }, order: 1, expected: { projects: 2 } }
  transport: { name: { vi: Giao thông, en: Transport }, order: 2 }
  tourism: { name: { vi: Du lịch, en: Tourism }, order: 3 }
organizations:
  doh: { name: Sở Y tế }
areas:
  dong-ha: { name: Thành phố Đông Hà, kind: city }
datasets:
  citizen: { name: Dữ liệu dân cư }
projects:
  health-records:
    name: { vi: Xây dựng hồ sơ sức khỏe điện tử, en: Electronic health records }
    domain: health
    owner: doh
    area: dong-ha
    period: { from: 2019, to: 2021 }
    status: running
    delivers: [ehr]
    dependsOn: [lgsp]
  clinic:
    name: { vi: Phòng khám thông minh, en: Smart clinic }
    domain: health
    layer: applications
    period: { from: 2022 }
    status: approved
    dependsOn: [ehr]
    illustrative: true
  traffic: { name: { vi: Điều khiển đèn tín hiệu, en: Traffic lights }, domain: transport, layer: devices, status: cancelled }
  integration: { name: { vi: Nền tảng tích hợp, en: Integration platform }, delivers: [lgsp], status: done, period: { from: 2018, to: 2019 } }
systems:
  ehr: { name: { vi: Hệ thống hồ sơ sức khỏe điện tử, en: Health record system }, kind: application, layer: applications, domain: health, status: building }
  citizen-db: { name: { vi: CSDL dân cư, en: Citizen register }, kind: datastore, layer: base-registers, masters: [citizen], status: live }
  lgsp: { name: { vi: Nền tảng tích hợp LGSP, en: LGSP }, kind: platform, layer: data, status: live }
  bus-app: { name: { vi: Ứng dụng xe buýt, en: Bus app }, kind: application, layer: channels, domain: transport, status: pilot }
  notice: { name: { vi: Bảng tin, en: Notice board } }
integrations:
  - { from: citizen-db, to: ehr, via: lgsp, data: [citizen], status: planned }
  - { from: citizen-db, to: bus-app, via: lgsp, data: [citizen], status: live }
  - { kind: service, from: bus-app, to: lgsp }
  - { id: old-feed, from: notice, to: ehr, status: ended }
views:
  health-picture: { name: { vi: Bức tranh y tế, en: Health picture }, type: domain, scope: { domain: health } }
  no-domain: { type: domain }
`;

/** A model of many projects in a few domains that depend on each other and exchange data. */
export function largeCity(projects: number, domains = 6): object {
  const named = (prefix: string, count: number, value: (index: number) => object): Record<string, object> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}-${index}`, value(index)]));
  return {
    layers: named('layer', 4, (index) => ({ name: `Lớp số ${index + 1}`, order: index + 1 })),
    domains: named('domain', domains, (index) => ({ name: `Lĩnh vực số ${index + 1}`, order: index + 1 })),
    projects: named('project', projects, (index) => ({
      name: `Xây dựng hệ thống thông tin quản lý số ${index} của thành phố Đông Hà`,
      domain: `domain-${index % domains}`,
      layer: `layer-${index % 4}`,
      status: ['proposed', 'running', 'done'][index % 3],
      dependsOn: [`project-${(index * 7 + 1) % projects}`, `project-${(index * 13 + 5) % projects}`],
    })),
    systems: named('system', projects, (index) => ({
      name: `Hệ thống số ${index}`,
      domain: `domain-${index % domains}`,
      layer: `layer-${(index + 1) % 4}`,
    })),
    integrations: Array.from({ length: projects }, (_, index) => ({
      from: `system-${index}`,
      to: `system-${(index * 11 + 3) % projects}`,
      status: 'live',
    })),
  };
}
