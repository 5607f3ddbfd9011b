import { channelSecrets as secretsOfChannels } from '../../lint/workflow-lists.ts';
import { type DoctorCheck, failing, ok, unknown } from './doctor-check.ts';

/** What channels need is there for the jobs that plan and settle, which have no environment. */
export const channelSecrets: DoctorCheck = {
  id: 'channel-secrets',
  title: 'Secrets of channels',
  online: async ({ repository, settings, about }) => {
    const wanted = [...new Set(secretsOfChannels(repository.config))];
    if (wanted.length === 0) return [];
    const own = await settings.repositorySecrets();
    if (!own.ok) return [unknown('channels', own, 'Secrets: read')];
    // Those of the organisation only add to them.
    const shared = about.ownerType === 'Organization' ? await settings.organizationSecrets() : null;
    const held = new Set(
      [...own.value, ...(shared?.ok === true ? shared.value : [])].map((name) => name.toUpperCase()),
    );
    return wanted.map((name) =>
      held.has(name.toUpperCase())
        ? ok(name, 'present')
        : failing(name, 'warning', 'It is missing, so its channel tells nobody', `gh secret set ${name}`),
    );
  },
};
