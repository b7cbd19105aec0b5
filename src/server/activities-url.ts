/**
 * Where a conversation's activities are told to the Bot Connector; `of` is the one that is answered or changed.
 * Source: Bot Connector REST API 3.0, "Send to Conversation", "Reply to Activity" and "Update Activity".
 */
export function activitiesUrl(serviceUrl: string, conversationId: string, of: string | undefined): string {
  const base = serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`;
  const all = `${base}v3/conversations/${encodeURIComponent(conversationId)}/activities`;
  return of ? `${all}/${encodeURIComponent(of)}` : all;
}
