import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  MemoryStorage,
} from 'botbuilder';
import restify from 'restify';

/* The bare bot of Microsoft's samples: an echo that counts its turns in memory and asks for no tokens. */

interface Counter {
  turns: number;
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const conversationState = new ConversationState(new MemoryStorage());
const counter = conversationState.createProperty<Counter>('counter');

const bot = new ActivityHandler().onMessage(async (context, next) => {
  const state = await counter.get(context, { turns: 0 });
  state.turns += 1;
  await context.sendActivity(`${state.turns}: ${context.activity.text}`);
  await conversationState.saveChanges(context, false);
  await next();
});

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, (context) => bot.run(context));
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}\n`);
});
