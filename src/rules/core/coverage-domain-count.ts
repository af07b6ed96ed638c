import { defineRule } from '../../check/rule.ts';
import { measuredBy } from '../../coverage/coverage.ts';
import { domainCoverage } from '../../coverage/domain-coverage.ts';
import { nameOf } from '../../model/name-of.ts';

export const coverageDomainCount = defineRule({
  id: 'core/coverage-domain-count',
  summary: {
    en: 'A domain has more or fewer projects than its framework expects',
    vi: 'Số dự án của lĩnh vực khác với số mà khung yêu cầu',
  },
  severity: 'warning',
  *check({ graph }) {
    for (const framework of measuredBy(graph)) {
      for (const { domain, answer, expected, projects } of domainCoverage(graph, framework)) {
        if (answer !== 'not-met') continue;
        const name = nameOf(domain);
        yield {
          at: domain,
          path: framework === null ? ['expected', 'projects'] : undefined,
          message: {
            en: `the domain “${name.en}” (${domain.id}) has ${projects} ${projects === 1 ? 'project' : 'projects'}; expected: ${expected}`,
            vi: `lĩnh vực “${name.vi}” (${domain.id}) có ${projects} dự án, trong khi yêu cầu là ${expected}`,
          },
          help:
            projects < (expected ?? 0)
              ? {
                  en: `Enter the missing projects with domain: ${domain.id}`,
                  vi: `Bổ sung các dự án còn thiếu, ghi domain: ${domain.id}`,
                }
              : {
                  en: 'Join what is one project by partOf, mark what was dropped with status: cancelled, or correct domain.',
                  vi: 'Gộp các phần của cùng một dự án bằng partOf, ghi status: cancelled cho dự án đã hủy, hoặc sửa lại domain.',
                },
          basis: framework === null ? undefined : [{ framework }],
        };
      }
    }
  },
});
