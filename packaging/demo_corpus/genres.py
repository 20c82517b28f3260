"""What the demo corpus is made of: for each genre its grooves in MMA's library, its tempi, and the
chord progressions and instruments it is varied with."""

from dataclasses import dataclass

# Chord progressions, a bar an entry: semitones above the key note, and the kind of chord.
POP = [
    [(0, ""), (9, "m"), (5, ""), (7, "")],
    [(0, ""), (7, ""), (9, "m"), (5, "")],
    [(9, "m"), (5, ""), (0, ""), (7, "")],
    [(0, ""), (5, ""), (0, ""), (7, "")],
    [(0, ""), (2, "m"), (5, ""), (7, "7")],
]
JAZZ = [
    [(2, "m7"), (7, "7"), (0, "M7"), (9, "7")],
    [(0, "M7"), (9, "m7"), (2, "m7"), (7, "7")],
    [(0, "M7"), (5, "M7"), (4, "m7"), (9, "7"), (2, "m7"), (7, "7"), (0, "6"), (7, "7")],
    [(9, "m7"), (2, "7"), (7, "M7"), (0, "M7"), (6, "m7b5"), (11, "7"), (4, "m7"), (4, "m7")],
]
BLUES = [
    [(0, "7"), (5, "7"), (0, "7"), (0, "7"), (5, "7"), (5, "7"), (0, "7"), (9, "7"), (2, "m7"),
     (7, "7"), (0, "7"), (7, "7")],
    [(0, "7"), (0, "7"), (0, "7"), (0, "7"), (5, "7"), (5, "7"), (0, "7"), (0, "7"), (7, "7"),
     (5, "7"), (0, "7"), (7, "7")],
    [(0, "m7"), (5, "m7"), (0, "m7"), (0, "m7"), (8, "7"), (7, "7"), (0, "m7"), (7, "7")],
]
ROCK = [
    [(0, ""), (10, ""), (5, ""), (0, "")],
    [(0, ""), (0, ""), (5, ""), (7, "")],
    [(0, "m"), (10, ""), (8, ""), (10, "")],
    [(0, ""), (3, ""), (5, ""), (0, "")],
]
MINOR = [
    [(0, "m"), (8, ""), (3, ""), (10, "")],
    [(0, "m"), (5, "m"), (0, "m"), (7, "7")],
    [(0, "m"), (0, "m"), (10, ""), (8, "")],
    [(0, "m"), (3, ""), (5, "m"), (0, "m")],
]
OLD = [
    [(0, ""), (0, ""), (7, "7"), (7, "7"), (7, "7"), (7, "7"), (0, ""), (0, "")],
    [(0, ""), (4, "7"), (9, "7"), (9, "7"), (2, "7"), (7, "7"), (0, ""), (7, "7")],
    [(0, ""), (5, ""), (0, ""), (7, "7")],
]
VAMP = [
    [(0, "m7"), (0, "m7"), (5, "7"), (0, "m7")],
    [(0, "9"), (0, "9"), (5, "9"), (0, "9")],
    [(0, "m7"), (3, "M7"), (8, "M7"), (10, "7")],
]

# Instruments of one family, exchanged for one another.
FAMILIES = [
    ["Piano1", "Piano2", "RhodesPiano", "EPiano", "Honky-TonkPiano"],
    ["NylonGuitar", "SteelGuitar", "JazzGuitar", "CleanGuitar"],
    ["OverDriveGuitar", "DistortionGuitar"],
    ["AcousticBass", "FingeredBass", "PickedBass", "FretlessBass"],
    ["SynthBass1", "SynthBass2"],
    ["Strings", "SlowStrings", "SynthStrings1", "SynthStrings2"],
    ["Organ1", "Organ2", "Organ3"],
    ["SopranoSax", "AltoSax", "TenorSax", "Clarinet"],
    ["Trumpet", "Trombone", "MutedTrumpet", "FrenchHorn"],
]


@dataclass(frozen=True)
class Genre:
    """A genre: its number, name and parent in FMA's genre table (0 = none), the groove files it
    draws from, slowest and fastest tempo in beats a minute, and its chord progressions."""

    number: int
    name: str
    parent: int
    files: str
    tempo: tuple
    chords: list


GENRES = [
    Genre(4, "Jazz", 0, "stdlib/swing stdlib/easyswing stdlib/fastswing stdlib/mellowjazz "
          "stdlib/modernjazz stdlib/jazzguitar stdlib/nitejazz stdlib/evansish stdlib/slowjazz "
          "stdlib/bebop stdlib/bigband casio/jazzcombo casio/modernjazz casio/swing "
          "yamaha/jazzbasie yamaha/jazzswing yamaha/jazztrio", (90, 200), JAZZ),
    Genre(46, "Latin America", 2, "stdlib/bossanova stdlib/samba stdlib/salsa stdlib/mambo "
          "stdlib/merengue stdlib/rhumba stdlib/chacha stdlib/son stdlib/beguine stdlib/bolero "
          "stdlib/cubanguitar yamaha/salsa1 yamaha/salsa2 yamaha/mambo kara/kbossa", (90, 160),
          JAZZ + POP),
    Genre(12, "Rock", 0, "stdlib/basicrock stdlib/50srock stdlib/60srock stdlib/rock-128 "
          "stdlib/bubblerock stdlib/rockballad pflib/rock1 casio/rock1 casio/rock2 casio/poprock1 "
          "casio/poprock2 casio/60srock kara/K50s_rock yamaha/w-rock", (90, 150), ROCK),
    Genre(10, "Pop", 0, "stdlib/popballad stdlib/ballad stdlib/ballad128 stdlib/8beat "
          "casio/8beatpop1 casio/8beatpop2 casio/8beatpop3 casio/pop casio/popballad casio/60spop "
          "casio/80spop casio/electricpop kara/2beatp", (70, 120), POP),
    Genre(9, "Country", 0, "stdlib/bluegrass stdlib/hillcountry stdlib/slowcountry "
          "stdlib/countryswing stdlib/westernswing stdlib/countrywaltz yamaha/western "
          "yamaha/jazzcountry kara/kwestballad", (80, 150), OLD + POP),
    Genre(17, "Folk", 0, "stdlib/folk stdlib/folkballad stdlib/bluefolk stdlib/guitarballad "
          "stdlib/folkrock stdlib/hymn stdlib/lullaby stdlib/pianoballad", (60, 120), POP + OLD),
    Genre(1001, "Waltz", 0, "stdlib/waltz stdlib/vienesewaltz stdlib/frenchwaltz "
          "stdlib/fastwaltz stdlib/jazzwaltz stdlib/broadwaywaltz stdlib/latinwaltz "
          "casio/popwaltz casio/jazzwaltz yamaha/jazzwaltz", (90, 190), OLD + POP),
    Genre(3, "Blues", 0, "stdlib/blues stdlib/blues128 stdlib/blues68 stdlib/slowblues "
          "stdlib/fastblues stdlib/shuffleboggie stdlib/boggiewoggie stdlib/countryblues "
          "casio/blues casio/shuffleboogie", (60, 150), BLUES),
    Genre(14, "Soul-RnB", 0, "stdlib/rb stdlib/rb-ballad stdlib/dsoul stdlib/strut casio/60ssoul "
          "casio/soul casio/soulpop casio/mellowrb casio/modernrb casio/r+b kara/8beatmotown",
          (70, 120), VAMP + POP),
    Genre(19, "Funk", 14, "stdlib/bvfunk casio/funk1 casio/funk2 casio/fusion kara/Kfunk1",
          (90, 125), VAMP),
    Genre(11, "Disco", 14, "stdlib/boneym casio/discosoul casio/dance1 casio/dance2 "
          "casio/dancepop1 casio/dancepop2 casio/dancepop3 casio/8beatdance", (108, 132),
          MINOR + POP),
    Genre(79, "Reggae - Dub", 2, "stdlib/ska stdlib/calypso", (90, 150), POP),
    Genre(21, "Hip-Hop", 0, "alexis/hiphop casio/hip-hop casio/triphop", (80, 105), MINOR + VAMP),
    Genre(31, "Metal", 12, "casio/heavymetal pflib/metal1 pflib/metal2 casio/digitalrock",
          (110, 170), ROCK + MINOR),
    Genre(8, "Old-Time / Historic", 0, "stdlib/ragtime stdlib/dixie stdlib/dixiemarch "
          "stdlib/charleston stdlib/foxtrot stdlib/softshoe", (110, 190), OLD),
    Genre(117, "Polka", 2, "stdlib/polka casio/polka casio/polkafox casio/poppolka "
          "casio/germanmarch", (110, 135), OLD),
    Genre(181, "Techno", 15, "alexis/teamtechno casio/techno casio/rave casio/trance1 "
          "casio/trance2 stdlib/trance casio/house casio/latinhouse", (120, 145), MINOR),
    Genre(107, "Ambient", 0, "casio/ambient1 casio/ambient2 casio/ambient3", (50, 90), MINOR),
]

# Parents that have no clips of their own.
PARENTS = {2: "International", 15: "Electronic"}
