import { defineRule } from '../../check/rule.ts';
import { componentCoverage } from '../../coverage/component-coverage.ts';
import { measuredBy } from '../../coverage/coverage.ts';
import { nameOf } from '../../model/name-of.ts';

export const coverageComponent = defineRule({
  id: 'core/coverage-component',
  summary: {
    en: 'Nothing realizes a component that a framework in use requires or expects',
    vi: 'Chưa có gì đáp ứng một thành phần mà khung đang dùng yêu cầu',
  },
  severity: 'warning',
  *check({ graph, today }) {
    for (const framework of measuredBy(graph)) {
      for (const { component, state } of componentCoverage(graph, framework, today)) {
        if (state !== 'missing') continue;
        const name = nameOf(component);
        const isRequired = component.value.requirement === 'required';
        yield {
          at: component,
          severity: isRequired ? undefined : 'info',
          message: {
            en: `nothing realizes “${name.en}” (${component.id}), which is ${isRequired ? 'required' : 'expected'}`,
            vi: `chưa có hệ thống, dự án nào đáp ứng “${name.vi}” (${component.id}), là thành phần ${isRequired ? 'bắt buộc' : 'cần có'}`,
          },
          help: {
            en: `If there is one, give it realizes: [${component.id}]; else plan it, or state the exception in a waiver.`,
            vi: `Nếu đã có, ghi realizes: [${component.id}] cho hệ thống, dự án đó; nếu chưa, đưa vào kế hoạch hoặc ghi lý do ngoại lệ trong waivers.`,
          },
          basis: framework === null ? undefined : [{ framework }],
        };
      }
    }
  },
});
