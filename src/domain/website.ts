/** «peerstøtte.dk» of `https://peerstøtte.dk/om`: a website by the name that a reader knows. `URL` would spell it in ASCII. */
export const websiteName = (url: string): string => url.replace(/^https?:\/\//i, '').replace(/[/?#].*$/, '');
