import type { Announcement } from '../../github/announcement.ts';
import type { Announcer } from './channel-notifier.ts';
import type { Delivered } from './message.ts';

/** Makes announcements, each channel's in their order and all channels at once, so that none waits for a slow one. */
export async function announceAll(
  announcer: Announcer,
  announcements: readonly Announcement[],
): Promise<readonly { readonly announcement: Announcement; readonly delivered: Delivered }[]> {
  const delivered = new Map<Announcement, Delivered>();
  const announceOn = async (name: string): Promise<void> => {
    for (const announcement of announcements.filter(({ channel }) => channel === name)) {
      delivered.set(announcement, await announcer.announce(announcement));
    }
  };
  await Promise.all([...new Set(announcements.map(({ channel }) => channel))].map(announceOn));
  return announcements.map((announcement) => ({
    announcement,
    delivered: delivered.get(announcement) ?? { error: 'it was not sent' },
  }));
}
