import { provision } from './provision.js';
import { anyOf } from '../pattern.js';

export const crossBorderTransferCues = ['跨境', '出境', '境外', '境内'] as const;

/** Data that leave or stay in a country. */
export const crossBorderTransfer = provision({
  says: anyOf([
    /(?:跨境|出境)[^。；]{0,30}(?:传输|提供|评估|数据|信息)?/,
    /(?:数据|信息)[^。；]{0,40}(?:跨境|出境|境外|传输至境外|境内)/,
    /境外[^，。；]{0,20}(?:传输|存储|提供|接收方|主体|处理|机构)/,
    /存储(?:于|在)[^，。；]{0,14}(?:境内|境外)/,
    /(?:传输|提供)(?:至|到|给)[^，。；]{0,8}境外/,
  ]),
  unless:
    /隐私政策需|经营活动|跨境(?:云?专线|网络|电商|支付|业务|贸易|通信)|境外(?:赌|游戏|机构资质)/,
  bearer: /(?:应|须|需(?!方)|将|会|不会|不得|不)/,
});
