/** The Chinese text of the problem a host reports. */
import { render } from '../../../../src/core/messages';
import { HostProblem } from '../../../../src/hosts/host';

export async function problemOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof HostProblem) return render(error.what);
    throw error;
  }
  return '（没有问题）';
}
