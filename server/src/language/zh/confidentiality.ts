import { provision } from './provision.js';

export const confidentialityCues = ['保密', '商业秘密', '机密', '泄露', '披露'] as const;

/** What is kept secret, by whom and for how long. */
export const confidentiality = provision({
  says: /保密(?:义务|信息|责任|条款|期限|措施|协议|内容|资料|性)|商业秘密|(?:不得|不|未经)[^。；]{0,40}(?:披露|泄露|透露|公开)[^。；]{0,30}(?:信息|资料|秘密|内容|协议|第三方)|(?:信息|资料|内容)[^。；]{0,20}(?:予以)?保密|保密/,
  unless:
    /隐私权、商业秘密|商业秘密、知识产权|商业秘密等合法权益|账号|密码|口令|国家秘密|泄露[^，。；]{0,10}(?:引起|导致)|个人信息[^，。；]{0,10}泄露|数据、?口令|侵犯[^。；]{0,20}商业秘密/,
  bearer: /(?:应|须|不得|负有|承担|同意|保证|予以)/,
  period: /(?:保密|期限|年|届满|终止)/,
});
