'use strict';
// Preloaded by bench.ts into every process it measures: writes peak memory and processor time to the file that the
// environment names, since a parent process cannot ask for them.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = { peakMiB: maxRSS / 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 };
  writeFileSync(process.env['QTSC_BENCH_USAGE'] ?? 'usage.json', JSON.stringify(usage));
});
