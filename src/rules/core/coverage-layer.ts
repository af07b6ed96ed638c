import { defineRule } from '../../check/rule.ts';
import { measuredBy } from '../../coverage/coverage.ts';
import { layerCoverage } from '../../coverage/layer-coverage.ts';
import { nameOf } from '../../model/name-of.ts';

export const coverageLayer = defineRule({
  id: 'core/coverage-layer',
  summary: {
    en: 'No system or project stands in a layer of a framework in use',
    vi: 'Chưa có hệ thống, dự án nào thuộc một lớp của khung đang dùng',
  },
  severity: 'warning',
  *check({ graph, today }) {
    for (const framework of measuredBy(graph)) {
      const layers = layerCoverage(graph, framework, today);
      const empty = new Set(layers.filter(({ answer }) => answer === 'not-met').map(({ layer }) => layer.id));
      for (const { layer } of layers) {
        // An empty layer is said once, not again for each of its parts.
        if (!empty.has(layer.id) || empty.has(layer.value.within ?? '')) continue;
        const name = nameOf(layer);
        yield {
          at: layer,
          message: {
            en: `no system or project stands in the layer “${name.en}” (${layer.id})`,
            vi: `chưa có hệ thống, dự án nào thuộc lớp “${name.vi}” (${layer.id})`,
          },
          help: {
            en: `Give what belongs there layer: ${layer.id}, or plan it.`,
            vi: `Ghi layer: ${layer.id} cho hệ thống, dự án thuộc lớp này, hoặc đưa vào kế hoạch.`,
          },
          basis: framework === null ? undefined : [{ framework }],
        };
      }
    }
  },
});
