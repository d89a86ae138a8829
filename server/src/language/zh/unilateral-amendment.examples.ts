import type { Examples } from '../examples.js';

export const examples: Examples<'unilateral-amendment'> = {
  kind: 'unilateral-amendment',
  fires: [
    {
      text: '恒云科技有权调整上述服务承诺，调整前12日通知用户。',
      facts: { holder: 'provider', noticeDays: 12 },
    },
    { text: '平台有权修改本规则，并自公布后第十日生效。', facts: { noticeDays: 10 } },
    {
      text: '乙方调整单价的，应提前45日书面通知甲方。',
      facts: { holder: 'provider', subject: 'price', noticeDays: 45 },
    },
    { text: '《质量手册》为本协议附件，甲方可随时更新并通知乙方。', facts: { holder: 'customer' } },
    { text: '乙方有权提前20日调整供货价。', facts: { subject: 'price', noticeDays: 20 } },
    {
      text: '续费时乙方对价格进行调整的，双方同意按照届时的价格执行。',
      facts: { subject: 'price' },
    },
    {
      text: '星桥可根据经营需要修订本协议，修订内容在官网公布后 9 日生效。',
      facts: { holder: 'provider', noticeDays: 9 },
    },
    { text: '运营方可视需要修改使用规则。' },
    { text: '平台规则可能不时更新，更新后的规则一经公布即生效。' },
    {
      text: '平台保留随时修改、替换本规则的权利。',
      facts: { holder: 'provider', subject: 'rules' },
    },
    {
      text: '本政策会不定期更新，更新后继续使用即视为接受。',
      facts: { deemedConsent: true },
    },
    { text: '平台得随时增补、删减本规则。', facts: { holder: 'provider' } },
    {
      text: '您了解上述规则的内容可能会不时变更。规则有变动的，恒云应提前15天在网站公告。',
      facts: { noticeDays: 15 },
    },
    {
      text: '乙方保留服务条款、产品功能、收费价格的制定权、发布权、调整权。',
      facts: { holder: 'provider' },
      parties: [{ name: '乙方', mentions: ['乙方'], role: 'provider' }],
    },
    {
      text: '云桥为其服务制定等级指标，同时，云桥有权根据变化对部分指标作出调整。',
      facts: { holder: 'provider', subject: 'rules' },
      parties: [{ name: '云桥', mentions: ['云桥'], role: 'provider' }],
    },
    {
      text: '资费如有调整，以乙方提前20日发出的通知为准，甲方不接受的可以退订。',
      facts: { subject: 'price', exitRight: true },
    },
    {
      text: '结算方式、计费标准详见本服务的服务规则，云桥可随时单方调整，如您不同意，请您书面通知云桥终止本条款。',
      facts: { subject: 'price', exitRight: true },
      parties: [{ name: '云桥', mentions: ['云桥'], role: 'provider' }],
    },
    {
      text: '我们会根据产品规划更新本承诺。',
      facts: { holder: 'provider', subject: 'terms' },
      parties: [{ name: '我们', mentions: ['我们'], role: 'provider' }],
    },
    {
      text: '平台对本规则进行更新的，在官网公告满10日后对商户生效，商户有异议的应停止使用。',
      facts: { holder: 'provider' },
    },
    { text: '公司有权根据政策调整佣金比例。', facts: { subject: 'price' } },
    {
      text: '我方可根据网络演进情况修订本承诺书，并在营业厅公示。',
      facts: { holder: 'provider', subject: 'terms' },
    },
    { text: '供方调整价格应提前25日书面通知需方。', facts: { subject: 'price', noticeDays: 25 } },
    {
      text: '本规则的修订版本自官网公布之日起满5日生效，您继续使用即视为认可。',
      facts: { holder: 'provider', deemedConsent: true },
    },
    {
      text: '如本协议内容发生变动，运营方应提前20日在网站公告中提示变动之处。',
      facts: { holder: 'provider', subject: 'terms', noticeDays: 20 },
    },
    {
      text: '因运营商政策调整导致通道单价变化的，乙方有权同步调整，并提前6日通知甲方。',
      facts: { subject: 'price', holder: 'provider', noticeDays: 6 },
      parties: [
        { name: '乙方', mentions: ['乙方'], role: 'provider' },
        { name: '甲方', mentions: ['甲方'], role: 'customer' },
      ],
    },
    {
      text: '恒云保留随时更改服务等级协议（Service Level Agreement）条款的权利。',
      facts: { holder: 'provider', subject: 'terms' },
      parties: [{ name: '恒云', mentions: ['恒云'], role: 'provider' }],
    },
    {
      text: '遇电价上涨，乙方有权相应调整机柜费，但应提前45日书面通知甲方。',
      facts: { holder: 'provider', subject: 'price', noticeDays: 45 },
      parties: [
        { name: '乙方', mentions: ['乙方'], role: 'provider' },
        { name: '甲方', mentions: ['甲方'], role: 'customer' },
      ],
    },
    {
      text: '运营商价格体系发生重大变化的，乙方有权另行确定新的结算价格并通知甲方。',
      facts: { holder: 'provider', subject: 'price' },
      parties: [{ name: '乙方', mentions: ['乙方'], role: 'provider' }],
    },
    {
      text: '本软件目前免费，但远山网络日后可能就其收取费用，届时将公布收费办法。',
      facts: { holder: 'provider', subject: 'price' },
    },
    { text: '平台保留未来收费的权利。', facts: { subject: 'price' } },
    {
      text: '如本政策发生变更，我们会通过弹窗通知您。',
      facts: { holder: 'provider', subject: 'terms' },
    },
    { text: '服务价格有变更时，我们将提前公告。', facts: { holder: 'provider', subject: 'price' } },
    {
      text: '入驻方理解并同意，开放平台有权提前15日通知入驻方修改本协议条款。',
      facts: { holder: 'provider', noticeDays: 15 },
    },

    { text: '平台有权对协议条款进行修订、补充，公示后生效。', facts: { subject: 'terms' } },
    {
      text: '恒云科技保留在必要时修改服务规则而无须征得您同意的权利。',
      facts: { holder: 'provider' },
    },
    { text: '恒云科技有权对收费项目进行增减。', facts: { subject: 'price' } },
    {
      text: '甲方如调整佣金比例，将提前15日通知乙方，乙方继续合作的视为同意。',
      facts: { subject: 'price', deemedConsent: true },
    },
    { text: '变更后的规则一经公布即自动生效。', facts: { holder: 'provider' } },

    {
      text: '服务商可在书面告知客户后调整下一年度的单价。',
      facts: { holder: 'provider', subject: 'price' },
    },
    {
      text: '若资费标准发生调整，远山网络会事先以公告方式告知，贵方继续使用即应按新标准付费。',
      facts: { subject: 'price', deemedConsent: true },
    },
    {
      text: '远山网络可以在提前四十五日通知后提高任何在售服务的价格。',
      facts: { subject: 'price', noticeDays: 45 },
    },
    {
      text: '本规则随业务发展而完善，平台有权视情况对其内容进行修订。',
      facts: { subject: 'rules' },
    },
    {
      text: '恒云科技有权根据业务需要适时修改本协议，修改后在官网公布。如您继续使用本服务，视为接受修改后的协议。',
      facts: { holder: 'provider', subject: 'terms', deemedConsent: true },
    },
    {
      text: '您同意我们可以对相关服务规则进行调整，并通过网站公告公布。',
      facts: { holder: 'provider', subject: 'rules' },
    },
    { text: '恒云科技可能根据变化对部分服务条款进行改变。', facts: { subject: 'terms' } },
    { text: '我们有权提前30日通知您调整服务价格。', facts: { subject: 'price', noticeDays: 30 } },
    { text: '我们保留随时修订本隐私政策的权利。', facts: { subject: 'terms', holder: 'provider' } },
    { text: '提交的材料会随监管要求的变化而变化，请以届时要求为准。', facts: { subject: 'rules' } },
  ],
  silent: [
    '双方协商调整单价的，应提前45日书面通知。',
    '卖方应在3日内提出价格调整请求。',
    '价格调整的，经双方协商一致后按新的价格执行。',
    '资费以官网公布的为准。',
    '合作厂商的价格有变更时，应由其自行通知您。',
    '公司可不时提供程序更新，更新版本受本协议约束。',
    {
      text: '维护窗口变化的，乙方有权同步调整，并提前6日通知甲方。',
      parties: [
        { name: '乙方', mentions: ['乙方'], role: 'provider' },
        { name: '甲方', mentions: ['甲方'], role: 'customer' },
      ],
    },
    '运营商可能会就短信向您收取费用，由您自行承担。',
    '本合同条款发生变更的，双方将以书面形式通知对方。',
    '您的联系方式有变更时，将影响我们通知您。',

    '我们在征得您的同意后修改本政策的适用范围。',

    '原材料价格波动超过8%的，双方可以重新确定价格。',
    '如需扩大收集范围，我们会更新本指引并再次征得您的明示同意。',
    '本合同的变更须经双方协商一致并签署书面协议。',
    '您应及时更新您的联系方式。',
    '具体规则以官网公布为准。',
    '未经许可，您不得修改本软件。',
    '如您不同意修改后的条款，应停止使用。',
    '我们有权要求您立即删除、修改相关内容。',
  ],
};
