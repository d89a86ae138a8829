import type { Examples } from '../examples.js';

export const examples: Examples<'data-deletion'> = {
  kind: 'data-deletion',
  fires: [
    { text: '注销账号后，我们会立即清除。' },
    {
      text: '您可以申请注销，我们将在9个工作日内核对并删除您的订座数据。',
      facts: { period: { value: 9, unit: 'working-day' } },
    },
    {
      text: '超出保存期限的，我们将在5日内销毁。',
      facts: { bearer: 'provider', period: { value: 5, unit: 'day' } },
    },
    {
      text: '我们将在收到申请后20日内办理注销，并删除您的个人信息。',
      facts: { period: { value: 20, unit: 'day' } },
    },
    {
      text: '合作结束后，乙方应在10日内将学员资料返还甲方或者予以销毁。',
      facts: { bearer: 'provider', period: { value: 10, unit: 'day' } },
    },
    {
      text: '乙方应在迁移完成后20日内删除甲方数据。',
      facts: { period: { value: 20, unit: 'day' } },
    },
    {
      text: '您注销账号后，我们将在10日内删除您的个人信息。',
      facts: { period: { value: 10, unit: 'day' } },
    },
    { text: '合同期满后甲方可在20日内导出数据；逾期乙方有权删除。' },
    {
      text: '受托方应于10日内将个人信息返还或予以删除，不得保留副本。',
      facts: { period: { value: 10, unit: 'day' } },
    },
    { text: '项目结束后两周内，所有副本均应清除。' },
    { text: '委托事项完成后，受托方应立即销毁所保存的全部数据。' },
    {
      text: '服务终止后，我们将在30日内删除您的全部数据。',
      facts: { bearer: 'provider', period: { value: 30, unit: 'day' } },
    },
    { text: '合同解除后，乙方应销毁甲方提供的资料。', facts: { bearer: 'provider' } },
    { text: '您自行删除数据的，我们将清除对应磁盘上的数据。', facts: { bearer: 'provider' } },
    { text: '您应在到期前清理您的业务数据。', facts: { bearer: 'customer' } },
  ],
  silent: [
    '甲方应在5日内取走样品；逾期乙方有权清除现场。',
    '内容可能侵权的，平台保留移除或删除任何内容的权利。',
    '您可以查询、修改、删除您上传的数据。',
    '因误操作删除文件造成的数据丢失。',
    '您对数据的删除、更改应谨慎操作。',
    '您不得篡改、删除他人数据。',
    '您有权查阅、复制、更正、删除个人信息。',
  ],
};
