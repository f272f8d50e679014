using Spectre.Console;

namespace ReportExtractor.Cli.Progress;

/// <summary>Shows a bar that grows, and is gone at the end.</summary>
/// <param name="terminal">Where.</param>
internal sealed class TerminalProgress(IAnsiConsole terminal) : IProgressView
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(200);

    /// <inheritdoc/>
    public void Show(Func<RunSnapshot> now, WaitHandle stop) =>
        terminal.Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn { Width = 20 }, new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .Start(context =>
            {
                var bar = context.AddTask(Markup.Escape(now().ToString()), maxValue: 1);
                do
                {
                    var snapshot = now();
                    bar.Description = Markup.Escape(snapshot.ToString());
                    bar.IsIndeterminate = snapshot.Part is null;
                    bar.Value = snapshot.Part ?? 0;
                }
                while (!stop.WaitOne(BetweenLooks));
            });
}
