/** Alles nalopen, ook waar een bladzijde hooguit herhaalt wat een andere al liet zien? Dat doet `npm run keuring`. */
export const keuring = process.env.VAKWERK_KEURING === 'heel';
