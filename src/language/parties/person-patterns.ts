const SMALL = 'ag|al|el|ould|bin|ben|ibn|de|del|di|da|dos|du|von|van'
const WORD = String.raw`\p{Lu}[\p{L}’'-]*`

/** A name of a person in running text, of one word or more. */
export const NAME = String.raw`(?:\p{Lu}\.|${WORD}|${SMALL})(?:[ -](?:\p{Lu}\.|${WORD}|${SMALL}|“\p{Lu}[^”]*”))*`

/** A name that begins with a capital and ends with one: no more than four words. */
export const PERSON = String.raw`${WORD}(?: (?:\p{Lu}\.|(?:(?:${SMALL})[ -])?${WORD})){0,3}`

/** What stands before a name: an office, a rank. */
export const TITLE = String.raw`(?:(?:the |its |then |former |interim |acting )*(?:[Pp]resident|[Gg]eneral|[Cc]aptain|[Cc]olonel|[Cc]ommander|[Cc]hairman|[Ff]ounder|[Ll]eader|[Ee]mir|[Pp]reacher|[Ss]ecretary[- ][Gg]eneral|[Mm]ullah|[Ss]heikh|[Pp]rime [Mm]inister|[Mm]ilitant|(?:Gen|Col|Capt|Maj|Brig|Lt|Cmdr|Dr)\.(?: Gen\.)?|[Ss]enior [Gg]eneral|[Mm]ajor(?: General)?|[Bb]rigadier(?: General)?|[Ll]ieutenant(?: General| Colonel)?|[Ff]ield [Mm]arshal|[Mm]arshal|[Ww]arlord|[Ss]ultan|[Kk]ing|[Ii]mam|extremist preacher|cleric|brothers?|electrician)(?: of the \w+)?,? )`
