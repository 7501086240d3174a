type Quote = readonly [document: string, quote: string];

/** Key, attributes, quotes. */
export const NODES: [string, Record<string, unknown>, Quote[]][] = [
  [
    'leader:keir-starmer',
    { kind: 'leader', label: 'Keir Starmer', aliases: ['Starmer'], role: 'Prime Minister' },
    [
      ['000', 'UK Prime Minister Keir Starmer, co-leader'],
      ['001', "Britain's Prime Minister Keir Starmer"],
      ['002', 'British Prime Minister Keir Starmer'],
    ],
  ],
  [
    'leader:emmanuel-macron',
    { kind: 'leader', label: 'Emmanuel Macron', aliases: ['Macron'], role: 'President' },
    [
      ['000', 'French President Emmanuel Macron'],
      ['003', 'French President Emmanuel Macron'],
    ],
  ],
  [
    'leader:vladimir-putin',
    { kind: 'leader', label: 'Vladimir Putin', aliases: ['Putin'], role: 'President' },
    [
      ['000', 'Russian President Vladimir Putin'],
      ['002', 'Russian President Vladimir Putin'],
    ],
  ],
  [
    'leader:donald-trump',
    { kind: 'leader', label: 'Donald Trump', aliases: ['Trump'], role: 'President' },
    [
      ['000', 'US President Donald Trump'],
      ['001', 'U.S. President Donald Trump'],
    ],
  ],
  [
    'leader:volodymyr-zelenskyy',
    {
      kind: 'leader',
      label: 'Volodymyr Zelenskyy',
      aliases: ['Zelensky', 'Zelenskiy', 'Zelenskyy'],
      role: 'President',
    },
    [
      ['000', 'Ukrainian President Volodymyr Zelensky'],
      ['004', 'Ukrainian President Volodymyr Zelenskyy'],
    ],
  ],
  [
    'leader:john-healey',
    { kind: 'leader', label: 'John Healey', aliases: ['Healey'], role: 'Defence Secretary' },
    [['003', 'British Defence Secretary John Healey']],
  ],
  [
    'leader:sebastien-lecornu',
    { kind: 'leader', label: 'Sébastien Lecornu', aliases: ['Lecornu'], role: 'Defense Minister' },
    [
      ['003', 'Sébastien Lecornu'],
      ['004', 'France’s Defense Minister Sébastien Lecornu'],
    ],
  ],
  [
    'leader:kaja-kallas',
    { kind: 'leader', label: 'Kaja Kallas', aliases: ['Kallas'], role: 'top diplomat' },
    [['003', 'Kaja Kallas, the EU’s top diplomat']],
  ],
  [
    'leader:antti-hakkanen',
    { kind: 'leader', label: 'Antti Häkkänen', aliases: ['Häkkänen'], role: 'Defense Minister' },
    [['003', 'Finland’s Defense Minister Antti Häkkänen']],
  ],
  [
    'leader:dmitry-peskov',
    { kind: 'leader', label: 'Dmitry Peskov', aliases: ['Peskov'], role: 'spokesman' },
    [['001', 'Kremlin spokesman Dmitry Peskov']],
  ],
  [
    'leader:pavlo-palisa',
    { kind: 'leader', label: 'Pavlo Palisa', aliases: ['Palisa'], role: 'deputy head of Zelenskyy’s office' },
    [['004', 'Pavlo Palisa, deputy head of Zelenskyy’s office']],
  ],
  [
    'leader:vladimir-medinsky',
    { kind: 'leader', label: 'Vladimir Medinsky', aliases: ['Medinsky'], role: 'Kremlin aide' },
    [['000', 'Kremlin aide Vladimir Medinsky']],
  ],
  [
    'leader:rustem-umerov',
    { kind: 'leader', label: 'Rustem Umerov', aliases: ['Umerov'], role: 'Defense Minister' },
    [['000', 'Defense Minister Rustem Umerov']],
  ],
  [
    'country:GB',
    { kind: 'country', label: 'United Kingdom', aliases: ['UK', 'Britain'], iso2: 'GB' },
    [
      ['000', 'Britain'],
      ['001', 'Britain has played a leading role'],
      ['003', 'British'],
    ],
  ],
  [
    'country:FR',
    { kind: 'country', label: 'France', aliases: ['French'], iso2: 'FR' },
    [
      ['000', 'French'],
      ['001', 'France'],
    ],
  ],
  [
    'country:RU',
    { kind: 'country', label: 'Russia', aliases: ['Russian', 'Moscow', 'Kremlin'], iso2: 'RU' },
    [
      ['000', 'Russia'],
      ['001', 'the Kremlin'],
      ['003', 'Moscow’s refusal'],
    ],
  ],
  [
    'country:UA',
    { kind: 'country', label: 'Ukraine', aliases: ['Ukrainian', 'Kyiv'], iso2: 'UA' },
    [
      ['000', 'Ukraine'],
      ['004', 'Ukraine’s key allies'],
      ['002', 'Kyiv'],
    ],
  ],
  [
    'country:US',
    { kind: 'country', label: 'United States', aliases: ['US', 'U.S.', 'Washington'], iso2: 'US' },
    [
      ['000', 'Washington'],
      ['001', 'the United States'],
    ],
  ],
  [
    'country:TR',
    { kind: 'country', label: 'Türkiye', aliases: ['Turkish', 'Istanbul'], iso2: 'TR' },
    [['000', 'Türkiye']],
  ],
  ['country:FI', { kind: 'country', label: 'Finland', aliases: [], iso2: 'FI' }, [['003', 'Finland']]],
  ['country:BE', { kind: 'country', label: 'Belgium', aliases: ['Brussels'], iso2: 'BE' }, [['003', 'Brussels']]],
  [
    'organization:coalition-of-the-willing',
    { kind: 'organization', label: 'coalition of the willing', aliases: [] },
    [
      ['000', 'the so-called coalition of the willing'],
      ['003', 'the so-called coalition of the willing'],
    ],
  ],
  [
    'organization:nato',
    { kind: 'organization', label: 'NATO', aliases: [] },
    [
      ['000', 'NATO allies'],
      ['004', 'NATO'],
    ],
  ],
  ['organization:eu', { kind: 'organization', label: 'European Union', aliases: ['EU'] }, [['003', 'the EU']]],
  [
    'organization:udcg',
    { kind: 'organization', label: 'Ukraine Defense Contact Group', aliases: [] },
    [['003', 'the Ukraine Defense Contact Group']],
  ],
  [
    'meeting:northwood',
    {
      kind: 'meeting',
      label: 'Meeting of military chiefs at Northwood',
      date: '2025-03-20',
      status: 'held',
      mode: 'in-person',
      place: 'Northwood Headquarters',
      told: [
        { document: '000', status: 'planned', date: '2025-03-20' },
        { document: '001', status: 'held', date: '2025-03-20' },
      ],
    },
    [
      ['000', 'will meet in Britain on Thursday'],
      ['001', 'gathered in Britain on Thursday'],
    ],
  ],
  [
    'meeting:summit',
    { kind: 'meeting', label: 'Virtual summit hosted by Starmer', date: '2025-03-15', status: 'held', mode: 'virtual' },
    [
      ['002', 'a virtual summit'],
      ['000', 'a virtual call of fellow leaders on Saturday'],
    ],
  ],
  [
    'meeting:call',
    { kind: 'meeting', label: 'Call between Putin and Trump', date: '2025-03-18', status: 'held', mode: 'phone' },
    [
      ['000', 'a 90-minute call on Tuesday'],
      ['001', 'a phone conversation'],
    ],
  ],
  [
    'meeting:istanbul',
    {
      kind: 'meeting',
      label: 'Peace talks in Istanbul',
      date: '2025-05-16',
      status: 'planned',
      mode: 'in-person',
      place: 'Istanbul',
    },
    [['000', 'will meet in Istanbul on Friday']],
  ],
  [
    'meeting:nato-hq',
    {
      kind: 'meeting',
      label: 'Coalition summit at NATO HQ',
      date: '2025-04-10',
      status: 'held',
      mode: 'in-person',
      place: 'NATO HQ',
    },
    [
      ['003', 'held talks Thursday'],
      ['004', 'meet Thursday'],
    ],
  ],
  [
    'demand:foreign-troops',
    { kind: 'demand', label: 'Foreign troops are deployed in Ukraine' },
    [
      ['000', 'any foreign troops on Ukrainian soil'],
      ['002', 'the presence of Western forces on Ukrainian soil'],
    ],
  ],
  [
    'demand:end-of-aid',
    { kind: 'demand', label: 'The West ends its military aid and the sharing of intelligence with Ukraine' },
    [
      ['000', 'an end to Western military aid to Ukraine'],
      ['000', 'the West halting all military aid and intelligence to Ukraine'],
    ],
  ],
  [
    'demand:nato',
    { kind: 'demand', label: 'Ukraine gives up joining NATO' },
    [
      ['000', 'abandon its NATO membership ambitions'],
      ['002', 'Ukraine abandoning its NATO aspirations'],
    ],
  ],
  [
    'demand:territory',
    { kind: 'demand', label: 'Ukraine cedes the occupied territories' },
    [
      ['000', 'cede territory'],
      ['002', 'ceding full control of occupied territories'],
    ],
  ],
  [
    'demand:army',
    { kind: 'demand', label: 'Ukraine reduces its armed forces' },
    [
      ['000', "large cuts to the size of Ukraine's military"],
      ['002', 'downsizing its military'],
    ],
  ],
  [
    'demand:us-backing',
    { kind: 'demand', label: 'The United States takes part in securing peace in Ukraine' },
    [
      ['003', 'the U.S. must be a key player in securing peace in Ukraine'],
      ['001', 'U.S. involvement will be necessary'],
    ],
  ],
  [
    'demand:ceasefire',
    { kind: 'demand', label: 'Russia and Ukraine agree to a ceasefire' },
    [
      ['003', 'to reach a partial ceasefire'],
      ['002', 'to accept a ceasefire deal'],
    ],
  ],
  ['demand:talks', { kind: 'demand', label: 'Putin meets Zelenskyy in person' }, [['000', 'to meet him in person']]],
];

/** Source, type, target, quotes. */
export const EDGES: [string, string, string, Quote[]][] = [
  [
    'leader:keir-starmer',
    'represents',
    'country:GB',
    [
      ['000', 'UK Prime Minister Keir Starmer, co-leader'],
      ['002', 'British Prime Minister Keir Starmer'],
    ],
  ],
  ['leader:emmanuel-macron', 'represents', 'country:FR', [['000', 'French President Emmanuel Macron']]],
  ['leader:vladimir-putin', 'represents', 'country:RU', [['000', 'Russian President Vladimir Putin']]],
  ['leader:donald-trump', 'represents', 'country:US', [['000', 'US President Donald Trump']]],
  ['leader:volodymyr-zelenskyy', 'represents', 'country:UA', [['000', 'Ukrainian President Volodymyr Zelensky']]],
  ['leader:john-healey', 'represents', 'country:GB', [['003', 'British Defence Secretary John Healey']]],
  ['leader:sebastien-lecornu', 'represents', 'country:FR', [['004', 'France’s Defense Minister Sébastien Lecornu']]],
  ['leader:kaja-kallas', 'represents', 'organization:eu', [['003', 'Kaja Kallas, the EU’s top diplomat']]],
  ['leader:antti-hakkanen', 'represents', 'country:FI', [['003', 'Finland’s Defense Minister Antti Häkkänen']]],
  ['leader:dmitry-peskov', 'represents', 'country:RU', [['001', 'Kremlin spokesman Dmitry Peskov']]],
  ['leader:pavlo-palisa', 'represents', 'country:UA', [['004', 'Pavlo Palisa, deputy head of Zelenskyy’s office']]],
  [
    'leader:vladimir-medinsky',
    'represents',
    'country:RU',
    [['000', 'The Russian delegation is headed by Kremlin aide Vladimir Medinsky']],
  ],
  [
    'leader:rustem-umerov',
    'represents',
    'country:UA',
    [['000', 'his team would be led by Defense Minister Rustem Umerov']],
  ],
  [
    'leader:keir-starmer',
    'represents',
    'organization:coalition-of-the-willing',
    [['000', 'Keir Starmer, co-leader of efforts to form the so-called coalition of the willing']],
  ],
  [
    'leader:emmanuel-macron',
    'represents',
    'organization:coalition-of-the-willing',
    [['000', 'alongside French President Emmanuel Macron']],
  ],
  ['country:US', 'member_of', 'organization:nato', [['000', "the United States' NATO allies"]]],
  ['country:GB', 'participates_in', 'meeting:northwood', [['000', 'will meet in Britain on Thursday']]],
  [
    'country:FR',
    'participates_in',
    'meeting:northwood',
    [['001', 'Countries represented at the meeting included France']],
  ],
  [
    'leader:keir-starmer',
    'participates_in',
    'meeting:northwood',
    [['000', 'is expected to address the meeting of roughly 30 military officials']],
  ],
  [
    'meeting:northwood',
    'held_in',
    'country:GB',
    [
      ['000', 'will meet in Britain on Thursday'],
      ['001', 'gathered in Britain on Thursday'],
    ],
  ],
  ['leader:keir-starmer', 'hosts', 'meeting:summit', [['002', 'Starmer hosted a virtual summit']]],
  ['leader:keir-starmer', 'participates_in', 'meeting:summit', [['002', 'Starmer hosted a virtual summit']]],
  [
    'leader:volodymyr-zelenskyy',
    'participates_in',
    'meeting:summit',
    [['002', 'alongside Ukrainian President Volodymyr Zelenskiy and NATO’s Secretary General']],
  ],
  [
    'country:FR',
    'participates_in',
    'meeting:summit',
    [['002', 'including those from Germany, France, Italy, Canada, and Australia']],
  ],
  [
    'leader:vladimir-putin',
    'participates_in',
    'meeting:call',
    [
      ['000', 'during a 90-minute call on Tuesday, Putin told Trump'],
      ['001', 'On Tuesday, Trump and Putin held a phone conversation'],
    ],
  ],
  [
    'leader:donald-trump',
    'participates_in',
    'meeting:call',
    [['001', 'On Tuesday, Trump and Putin held a phone conversation']],
  ],
  [
    'leader:donald-trump',
    'agrees_with',
    'leader:vladimir-putin',
    [['001', 'agreeing on an initial step toward peace in Ukraine']],
  ],
  [
    'country:RU',
    'participates_in',
    'meeting:istanbul',
    [['000', 'Russian and Ukrainian negotiators will meet in Istanbul on Friday']],
  ],
  [
    'country:UA',
    'participates_in',
    'meeting:istanbul',
    [['000', 'Russian and Ukrainian negotiators will meet in Istanbul on Friday']],
  ],
  [
    'leader:vladimir-medinsky',
    'participates_in',
    'meeting:istanbul',
    [['000', 'The Russian delegation is headed by Kremlin aide Vladimir Medinsky']],
  ],
  [
    'leader:rustem-umerov',
    'participates_in',
    'meeting:istanbul',
    [['000', 'his team would be led by Defense Minister Rustem Umerov']],
  ],
  ['meeting:istanbul', 'held_in', 'country:TR', [['000', 'will meet in Istanbul on Friday']]],
  ['leader:john-healey', 'hosts', 'meeting:nato-hq', [['003', 'John Healey, who led the summit at NATO HQ']]],
  ['leader:john-healey', 'participates_in', 'meeting:nato-hq', [['003', 'John Healey, who led the summit at NATO HQ']]],
  [
    'leader:sebastien-lecornu',
    'hosts',
    'meeting:nato-hq',
    [['003', 'alongside his French counterpart Sébastien Lecornu']],
  ],
  [
    'leader:antti-hakkanen',
    'participates_in',
    'meeting:nato-hq',
    [['003', 'Antti Häkkänen told reporters ahead of the meeting']],
  ],
  [
    'organization:coalition-of-the-willing',
    'participates_in',
    'meeting:nato-hq',
    [['003', 'the so-called coalition of the willing held talks Thursday']],
  ],
  ['meeting:nato-hq', 'held_in', 'country:BE', [['004', 'at NATO HQ in Brussels']]],
  [
    'country:RU',
    'rejects',
    'demand:foreign-troops',
    [
      ['000', 'Russia has also ruled out accepting any foreign troops on Ukrainian soil'],
      ['002', 'Russia has categorically rejected the presence of Western forces on Ukrainian soil'],
    ],
  ],
  [
    'country:GB',
    'supports',
    'demand:foreign-troops',
    [['002', 'The UK and France have both indicated a willingness to deploy peacekeepers to Ukraine']],
  ],
  [
    'country:FR',
    'supports',
    'demand:foreign-troops',
    [['002', 'The UK and France have both indicated a willingness to deploy peacekeepers to Ukraine']],
  ],
  [
    'leader:keir-starmer',
    'supports',
    'demand:foreign-troops',
    [
      [
        '000',
        'Starmer and Macron have said they are willing to put British and French troops on the ground in Ukraine',
      ],
    ],
  ],
  [
    'leader:volodymyr-zelenskyy',
    'demands',
    'demand:foreign-troops',
    [
      [
        '002',
        'Zelenskiy called on Western allies to define a concrete security framework, including the possibility of stationing foreign troops in Ukraine',
      ],
    ],
  ],
  [
    'leader:vladimir-putin',
    'demands',
    'demand:end-of-aid',
    [
      [
        '000',
        'Vladimir Putin demanded an end to Western military aid to Ukraine as a condition for any end to fighting',
      ],
    ],
  ],
  [
    'leader:vladimir-putin',
    'demands',
    'demand:nato',
    [
      [
        '000',
        'Putin has held fast to his longstanding demands for Kyiv to cede territory, abandon its NATO membership ambitions',
      ],
      ['002', 'Putin has laid out non-negotiable conditions, including Ukraine abandoning its NATO aspirations'],
    ],
  ],
  [
    'leader:vladimir-putin',
    'demands',
    'demand:territory',
    [['000', 'Putin has held fast to his longstanding demands for Kyiv to cede territory']],
  ],
  [
    'country:RU',
    'demands',
    'demand:army',
    [['000', "a demand by Moscow for large cuts to the size of Ukraine's military"]],
  ],
  [
    'country:UA',
    'rejects',
    'demand:nato',
    [
      ['000', 'Ukraine rejects these terms as tantamount to capitulation'],
      ['002', 'demands that Kyiv has firmly rejected'],
    ],
  ],
  [
    'country:UA',
    'rejects',
    'demand:territory',
    [
      ['000', 'Ukraine rejects these terms as tantamount to capitulation'],
      ['002', 'demands that Kyiv has firmly rejected'],
    ],
  ],
  ['country:UA', 'rejects', 'demand:army', [['002', 'demands that Kyiv has firmly rejected']]],
  [
    'demand:nato',
    'addressed_to',
    'country:UA',
    [['000', 'for Kyiv to cede territory, abandon its NATO membership ambitions']],
  ],
  ['demand:territory', 'addressed_to', 'country:UA', [['000', 'for Kyiv to cede territory']]],
  ['demand:army', 'addressed_to', 'country:UA', [['002', 'downsizing its military']]],
  [
    'leader:antti-hakkanen',
    'demands',
    'demand:us-backing',
    [['003', 'We are emphasizing that the U.S. must be a key player in securing peace in Ukraine']],
  ],
  ['leader:keir-starmer', 'demands', 'demand:us-backing', [['001', 'That is why U.S. involvement will be necessary']]],
  [
    'country:US',
    'rejects',
    'demand:us-backing',
    [['001', 'the U.S. has so far declined to commit to supporting any Western military presence in Ukraine']],
  ],
  [
    'demand:us-backing',
    'addressed_to',
    'country:US',
    [['003', 'the U.S. must be a key player in securing peace in Ukraine']],
  ],
  [
    'leader:donald-trump',
    'demands',
    'demand:ceasefire',
    [['003', 'pressing Russia and Ukraine to reach a partial ceasefire']],
  ],
  [
    'demand:ceasefire',
    'addressed_to',
    'country:RU',
    [['003', 'pressing Russia and Ukraine to reach a partial ceasefire']],
  ],
  [
    'demand:ceasefire',
    'addressed_to',
    'country:UA',
    [['003', 'pressing Russia and Ukraine to reach a partial ceasefire']],
  ],
  [
    'leader:volodymyr-zelenskyy',
    'demands',
    'demand:talks',
    [['000', 'a challenge from Ukrainian President Volodymyr Zelenskiy to meet him in person']],
  ],
  [
    'leader:vladimir-putin',
    'rejects',
    'demand:talks',
    [['000', 'has spurned a challenge from Ukrainian President Volodymyr Zelenskiy to meet him in person']],
  ],
  [
    'demand:talks',
    'addressed_to',
    'leader:vladimir-putin',
    [['000', 'has spurned a challenge from Ukrainian President Volodymyr Zelenskiy to meet him in person']],
  ],
  [
    'country:RU',
    'attacks',
    'country:UA',
    [
      ['003', 'Russia is currently launching a major offensive'],
      ['002', 'Russia’s three-year-long invasion'],
    ],
  ],
  [
    'country:RU',
    'accuses',
    'country:UA',
    [
      ['000', 'both Ukraine and Russia accused each other of continuing to strike energy infrastructure targets'],
      ['000', 'Russia accused Ukraine of trying "to put on a show" around the talks'],
    ],
  ],
  [
    'country:UA',
    'accuses',
    'country:RU',
    [['000', 'both Ukraine and Russia accused each other of continuing to strike energy infrastructure targets']],
  ],
  [
    'country:GB',
    'backs',
    'country:UA',
    [['001', 'Britain has played a leading role in organizing Western support for Ukraine']],
  ],
  [
    'leader:emmanuel-macron',
    'accuses',
    'country:RU',
    [['002', '“Russia does not appear serious about peace,” French President Emmanuel Macron said']],
  ],
  [
    'leader:keir-starmer',
    'threatens',
    'country:RU',
    [['001', 'any breach of an agreement will carry severe consequences']],
  ],
];
