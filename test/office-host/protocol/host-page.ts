/** The host page's side of the conversation: answers what office.js posts, knows neither a workbook nor a browser. */
import type { Fault, FaultPlan } from './faults';
import { DISPATCH, MESSAGE, REQUEST, RESPONSE } from './messages';
import type { BatchResult, Batch, Envelope, ExecuteData } from './messages';

/** Requests of Excel on the web and their answers may not be larger. */
const SIZE_LIMIT = 5 * 1024 * 1024;

export interface HostPageOptions {
  /** Excel without. */
  readonly application?: 'Excel' | 'Word';
  readonly execute: (batch: Batch, failAt?: ActionFault) => BatchResult;
  readonly faults: FaultPlan;
  readonly requirements: Readonly<Record<string, string>>;
  readonly documentUrl: string;
  readonly locale: string;
  readonly afterBatch?: () => void;
}

export interface ActionFault {
  readonly at: number;
  readonly code: string;
  readonly message: string;
}

/** Round trips since the last `reset`. */
class Traffic {
  syncs = 0;
  requestBytes = 0;
  responseBytes = 0;
  largestResponse = 0;

  reset(): void {
    this.syncs = this.requestBytes = this.responseBytes = this.largestResponse = 0;
  }

  get summary(): string {
    return `${this.syncs} syncs, ${this.requestBytes} bytes asked, ${this.responseBytes} bytes answered`;
  }
}

const ON_THE_WEB = { Excel: 16, Word: 32 } as const;
const NOT_SUPPORTED = 5000;

export class HostPage {
  readonly traffic = new Traffic();
  sizeLimit = SIZE_LIMIT;
  /** Milliseconds before each answer. */
  latency = 0;
  /** Messages on their way between pane and host, and all there were; kept by whoever carries them. */
  readonly carried = { underWay: 0, all: 0 };
  /** Where answers go; set by whoever shows the pane. */
  post: (text: string) => void = () => undefined;
  private readonly events = new Map<string, Envelope>();
  private commandCompleted: ((data: unknown) => void) | undefined;

  constructor(private readonly options: HostPageOptions) {}

  /** As fast and as patient as at first. */
  beAsNew(): void {
    this.latency = 0;
    this.sizeLimit = SIZE_LIMIT;
  }

  /** Give it everything the pane posts. */
  receive(data: unknown): void {
    const envelope = parsed(data);
    if (envelope?._messageType !== MESSAGE.request) return;
    if (envelope._actionType === REQUEST.invoke) this.invoke(envelope);
    else this.subscribe(envelope);
  }

  /** Sends an event of Excel's object model, such as a change of cells. */
  sendRichEvent(type: number, target: string, message: unknown): void {
    this.sendEvent('richApiMessage', {
      ArrayData: [[65536, type, target, JSON.stringify(message), 0, false]],
    });
  }

  /** Presses a ribbon button of type ExecuteFunction; resolves when the add-in calls `completed()`. */
  pressRibbonButton(name: string, controlId = 'button'): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.commandCompleted = resolve;
      const sent = this.sendEvent('appCommandInvoked', {
        0: `command-${name}`,
        1: name,
        2: JSON.stringify({ source: { id: controlId } }),
      });
      if (!sent) reject(new Error('the add-in does not listen to ribbon buttons'));
    });
  }

  private invoke(envelope: Envelope): void {
    switch (envelope._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.reply(envelope, this.appContext());
      case 'ContextActivationManager_notifyHost':
      case 'ContextActivationManager_openWindowInHost':
        return this.reply(envelope, null);
      case 'executeMethod':
        return this.execute(envelope, envelope._data as ExecuteData);
      default:
        return this.reply(envelope, null, -2);
    }
  }

  private execute(envelope: Envelope, data: ExecuteData): void {
    switch (data.DdaMethod.DispatchId) {
      case DISPATCH.richApi:
        return this.answerBatch(envelope, String(data.ArrayData?.[4]));
      case DISPATCH.loadSettings:
      case DISPATCH.saveSettings:
        return this.reply(envelope, { Error: 0, Version: 1, Properties: [] });
      case DISPATCH.commandCompleted:
        this.commandCompleted?.(data);
        return this.reply(envelope, { Error: 0, Version: 1 });
      default:
        return this.reply(envelope, { Error: NOT_SUPPORTED, Version: 1 });
    }
  }

  private answerBatch(envelope: Envelope, request: string): void {
    const fail = (code: number): void => this.reply(envelope, { Error: code, Version: 1 });
    if (isOwnBusiness(request)) return this.carryOut(envelope, request, undefined);
    const asked = bytesOf(request);
    this.traffic.syncs++;
    this.traffic.requestBytes += asked;
    const fault = this.options.faults.next();
    if (fault?.kind === 'transport') return fail(fault.code);
    if (asked > this.sizeLimit) return fail(5103);
    this.carryOut(envelope, request, fault);
  }

  private carryOut(
    envelope: Envelope,
    request: string,
    fault: Exclude<Fault, { kind: 'transport' }> | undefined,
  ): void {
    const fail = (code: number): void => this.reply(envelope, { Error: code, Version: 1 });
    const failAt = fault?.kind === 'action' ? { message: 'injected', ...fault } : undefined;
    const response = JSON.stringify(this.options.execute(JSON.parse(request) as Batch, failAt));
    const answered = bytesOf(response);
    this.traffic.responseBytes += answered;
    this.traffic.largestResponse = Math.max(this.traffic.largestResponse, answered);
    if (fault?.kind === 'lost') fail(fault.code);
    else if (answered > this.sizeLimit) fail(5104);
    else this.reply(envelope, { Error: 0, Version: 1, Data: [200, [], response] });
    this.options.afterBatch?.();
  }

  private subscribe(envelope: Envelope): void {
    if (envelope._actionType === REQUEST.register) this.events.set(envelope._actionName, envelope);
    else this.events.delete(envelope._actionName);
    this.reply(envelope, { Error: 0 });
  }

  private sendEvent(name: string, data: unknown): boolean {
    const subscription = this.events.get(name);
    if (!subscription) return false;
    this.send(subscription, data, 0, RESPONSE.event);
    return true;
  }

  private reply(envelope: Envelope, data: unknown, error = 0): void {
    const send = (): void => this.send(envelope, data, error, RESPONSE.call);
    if (this.latency > 0) setTimeout(send, this.latency);
    else send();
  }

  private send(to: Envelope, data: unknown, error: number, type: number): void {
    this.post(
      JSON.stringify({
        _messageType: MESSAGE.response,
        _actionName: to._actionName,
        _conversationId: to._conversationId,
        _correlationId: to._correlationId,
        _origin: '',
        _data: data ?? null,
        _errorCode: error,
        _responseType: type,
        _serializerVersion: 1,
      }),
    );
  }

  private appContext(): Record<string, unknown> {
    const { application = 'Excel', locale, documentUrl, requirements } = this.options;
    return {
      _id: 'addin-1',
      _appName: ON_THE_WEB[application],
      _appVersion: '16.01',
      _appMinorVersion: 1,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: documentUrl,
      _clientMode: 1,
      _settings: [],
      _reason: 'inserted',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: 'office-host',
      _appInstanceId: 'instance-1',
      _requirementMatrix: JSON.stringify(requirements),
      _hostFullVersion: '16.0.19000.10000',
      _hostCustomMessage: null,
      _addinName: 'office-host',
      _appDomains: [],
      _initialDisplayMode: 0,
      _featureGates: {},
    };
  }
}

/** office.js tells its host after start-up that buttons may be pressed; no call of the program's. */
const isOwnBusiness = (request: string): boolean => request.includes('AddinInternalService');

function parsed(data: unknown): Envelope | undefined {
  try {
    return (typeof data === 'string' ? JSON.parse(data) : data) as Envelope;
  } catch {
    return undefined;
  }
}

/** In UTF-8, as it goes over the wire. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
