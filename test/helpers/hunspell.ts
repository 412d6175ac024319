/** A Hunspell dictionary of a few Danish words, with the notation that the real one uses. */

/** Classes: 10 forms of a noun in -e, 11 of a noun in -ing, with its linking s, 12 what may stand in a compound as it is, 13 of a verb, 14 of a noun in -er. */
export const affixes = `
SET UTF-8
FLAG num
COMPOUNDBEGIN 1
COMPOUNDMIDDLE 2
COMPOUNDEND 3
ONLYINCOMPOUND 4

# Forms of «kompetence»
SFX 10 Y 4
SFX 10 0 n/3,20 e
SFX 10 0 r/3 e
SFX 10 0 rne/3 e
SFX 10 e 0/1,2,4 ske
SFX 11 Y 3
SFX 11 0 en/3,20 [^e]
SFX 11 0 er/3 [^e]
SFX 11 0 s/1,2,4 .
SFX 12 Y 1
SFX 12 0 -/1,2,4 .
SFX 13 Y 2
SFX 13 re rede re
SFX 13 re ring/11 re
SFX 14 Y 1
SFX 14 0 ne .
SFX 20 Y 1
SFX 20 0 s/3,21 .
SFX 21 Y 1
SFX 21 0 t/3 .
`;

export const words = `24
kompetence/3,10
støtte/3,10,12
konference/3,10
gruppe/3,10,12
erfaring/3,11
kursus/3,12
leder/3,12
samtale/3,10,12
menneske/3,10
borger/3,11,12
sygdom/3,11
evaluere/13
politiker/14
politi/1
kerne/3,10
Aarhus
PC/3
3D-print
uddannet	st:uddanne
uddannet	st:uddannet
liv/1,3,11
kvalitet/3,11
dag/1,3
under/1
lighed/3
`;
