using ReportExtractor.Cli.Texts;
using Spectre.Console;

namespace ReportExtractor.Cli.Progress;

/// <summary>Shows a progress bar, and removes it at the end.</summary>
/// <param name="terminal">The terminal.</param>
/// <param name="texts">The language.</param>
internal sealed class TerminalProgress(IAnsiConsole terminal, CliTexts texts) : IProgressView
{
    private static readonly TimeSpan BetweenUpdates = TimeSpan.FromMilliseconds(200);

    /// <inheritdoc/>
    public void Show(Func<RunSnapshot> now, WaitHandle stop) =>
        terminal.Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn { Width = 20 }, new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .Start(context =>
            {
                var bar = context.AddTask(Markup.Escape(now().In(texts)), maxValue: 1);
                do
                {
                    var snapshot = now();
                    bar.Description = Markup.Escape(snapshot.In(texts));
                    bar.IsIndeterminate = snapshot.Share is null;
                    bar.Value = snapshot.Share ?? 0;
                }
                while (!stop.WaitOne(BetweenUpdates));
            });
}
