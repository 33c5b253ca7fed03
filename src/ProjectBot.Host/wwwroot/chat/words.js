// The page's sentences: the English one is the key, as everywhere in the product.
const chinese = {
  'Language': '语言',
  'New conversation': '新对话',
  'Try it': '试一试',
  'Chat': '聊天',
  'Who are you?': '你是谁？',
  'Someone new: your name': '新人：你的名字',
  'Go': '进入',
  'Ask me': '快速上手',
  'Nothing to look at yet?': '还没有内容可看？',
  'Load the demo project': '载入演示项目',
  'This panel is there in development only, on your own machine.': '这个面板只在开发模式下、在你自己的电脑上显示。',
  'manager': '经理',
  'member': '成员',
  'client': '客户',
  'Plans, assigns, sees all of it': '安排工作，可见全部内容',
  'Works on tasks, logs time': '处理任务，登记工时',
  'Sees only what concerns them': '只看到与自己有关的内容',
  'You are {0}.': '当前身份：{0}',
  'Loading…': '正在载入……',
  'The demo project is there. Say "tasks mine" or "board".': '演示项目已就绪。试试“我的任务”或“看板”。',
  'The demo project could not be loaded. The host\'s log says why.': '演示项目无法载入，原因见程序日志。',
  'The bot does not answer at the moment. This page keeps trying; what you typed stays here.': '机器人暂时没有回应。本页会继续尝试，你输入的内容不会丢失。',
  'Open the personal link that was sent to you; this page needs it.': '请打开发给你的个人链接，没有它进不来。',
  'That was a lot at once. This page tries again in a minute.': '一下子太多了，本页会在一分钟后重试。',
  'That was a lot at once, and it was not sent. Send it again in a minute.': '一下子太多了，这条没有发出。请过一分钟再发。',
  'That is too long for one message. Send it in parts.': '一条消息放不下这么长的内容，请分几次发。',
  'This link is no longer valid. Ask for a new one.': '此链接已失效，请要一个新的链接。',
  'The chat window is missing from this installation. It is the npm package botframework-webchat: install Node.js with npm, allow it to reach its registry, build the host again and reload this page. Everything else works without it.':
    '此安装缺少聊天窗口，即 npm 软件包 botframework-webchat。请安装 Node.js 和 npm，允许访问软件源，重新构建程序后刷新本页。其他功能不受影响。',
};

/** What is offered to say, by what there is to talk about: shown as it is asked, said as a command. */
export const hints = {
  none: {
    'en': [['Start a project', 'project new Apollo'], ['What can you do?', 'help']],
    'zh-CN': [['新建项目', '新建项目 阿波罗'], ['你能做什么？', '帮助']],
  },
  empty: {
    'en': [['Add a task', 'task add Prepare the kickoff deck for me by next friday p1 est 4h #design'], ['Add one step by step', 'task add'], ['Add by form', 'task add form'], ['What can you do?', 'help']],
    'zh-CN': [['添加任务', '添加任务 准备启动会 给我 下周五前 p1 预估4小时 #设计'], ['一步一步添加', '添加任务'], ['用表单添加', '添加任务 表单'], ['你能做什么？', '帮助']],
  },
  team: {
    'en': [['What’s overdue?', 'overdue tasks'], ['What’s due this week?', 'tasks due this week'], ['Who is working on what?', 'tasks by owner'], ['What is mine?', 'my tasks'], ['Board', 'board'], ['How is the project?', 'project'], ['New task', 'task add']],
    'zh-CN': [['有什么逾期了？', '逾期任务'], ['这周要交什么？', '任务 截止 本周'], ['谁在做什么？', '任务 按 负责人'], ['我的任务', '我的任务'], ['看板', '看板'], ['项目进展如何？', '项目'], ['新任务', '添加任务']],
  },
  client: {
    'en': [['What is shared with me?', 'tasks'], ['How is the project?', 'project'], ['What can I do here?', 'help']],
    'zh-CN': [['有什么共享给我？', '任务'], ['项目进展如何？', '项目'], ['我能做什么？', '帮助']],
  },
};

/** Web Chat's own sentences, where its translation is not how people say it. */
export const ownWords = { 'en': {}, 'zh-CN': { TEXT_INPUT_PLACEHOLDER: '输入消息', TEXT_INPUT_ALT: '消息输入框' } };

let language = 'en';

/** A sentence in the page's language; {0} is the value. */
export const say = (key, value = '') => ((language === 'zh-CN' && chinese[key]) || key).replace('{0}', value);

/** Writes all fixed texts of the page in a language. */
export function speak(tag) {
  language = tag;
  document.documentElement.lang = tag;
  for (const place of document.querySelectorAll('[data-say]')) place.textContent = say(place.dataset.say);
  for (const place of document.querySelectorAll('[data-say-label]')) place.setAttribute('aria-label', say(place.dataset.sayLabel));
  for (const place of document.querySelectorAll('[data-say-placeholder]')) place.placeholder = say(place.dataset.sayPlaceholder);
}
