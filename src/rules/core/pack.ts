import type { Pack } from '../../check/rule.ts';
import { coverageComponent } from './coverage-component.ts';
import { coverageDomainCount } from './coverage-domain-count.ts';
import { coverageLayer } from './coverage-layer.ts';
import { dataMaster } from './data-master.ts';
import { dependencyCycle } from './dependency-cycle.ts';
import { duplicateInvestment } from './duplicate-investment.ts';
import { mergerChoice } from './merger-choice.ts';
import { missingIntegration } from './missing-integration.ts';
import { nationalConflict } from './national-conflict.ts';
import { noOwner } from './no-owner.ts';
import { orphan } from './orphan.ts';
import { retiredInUse } from './retired-in-use.ts';
import { sameObject } from './same-object.ts';
import { sharePlatform } from './share-platform.ts';
import { startBeforeNeed } from './start-before-need.ts';
import { undelivered } from './undelivered.ts';
import { waiverExpired } from './waiver-expired.ts';
import { waiverUnused } from './waiver-unused.ts';

export const core: Pack = {
  id: 'core',
  title: { en: 'What holds for every architecture', vi: 'Quy tắc chung cho mọi kiến trúc' },
  rules: [
    coverageComponent,
    coverageDomainCount,
    coverageLayer,
    dataMaster,
    dependencyCycle,
    duplicateInvestment,
    mergerChoice,
    missingIntegration,
    nationalConflict,
    noOwner,
    orphan,
    retiredInUse,
    sameObject,
    sharePlatform,
    startBeforeNeed,
    undelivered,
    waiverExpired,
    waiverUnused,
  ],
};
