using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Commands;

namespace ReportExtractor.TestKit;

/// <summary>
/// Fails a test that uses more processor time than a limit. Other work of the machine makes a test slower by the clock, but adds nothing
/// to this. The tests of an assembly must run one after the other, since the time is that of the process.
/// </summary>
/// <param name="milliseconds">The limit.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MaxProcessorTimeAttribute(int milliseconds) : NUnitAttribute, IWrapTestMethod
{
    /// <summary>The limit.</summary>
    public int Milliseconds => milliseconds;

    /// <inheritdoc/>
    public TestCommand Wrap(TestCommand command) => new MeasuredCommand(command, TimeSpan.FromMilliseconds(milliseconds));

    private sealed class MeasuredCommand(TestCommand command, TimeSpan most) : DelegatingTestCommand(command)
    {
        public override TestResult Execute(TestExecutionContext context)
        {
            var before = Environment.CpuUsage.TotalTime;
            var result = innerCommand.Execute(context);
            var used = Environment.CpuUsage.TotalTime - before;
            if (used > most && result.ResultState == ResultState.Success)
            {
                var message = $"It used {used.TotalSeconds:0.0} s of processor time, more than {most.TotalSeconds:0.0} s.";
                result.SetResult(ResultState.Failure, message);
            }

            return result;
        }
    }
}
