using ReportExtractor.Cli.Terminal;
using ReportExtractor.Comparison;

namespace ReportExtractor.Cli.Diff;

/// <summary>Writes differences as tables, one for each source, as they are found.</summary>
/// <param name="screen">Where to write.</param>
internal sealed class DifferenceTables(Screen screen)
{
    private readonly Dictionary<DifferenceKind, int> _counts = [];
    private readonly List<OutputDifference> _figures = [];
    private int _changedSources;

    /// <summary>Whether there was none.</summary>
    public bool IsEmpty => _counts.Count == 0;

    /// <summary>Adds a difference. Those of a source follow each other.</summary>
    /// <param name="difference">The difference.</param>
    public void Add(OutputDifference difference)
    {
        _counts[difference.Kind] = _counts.GetValueOrDefault(difference.Kind) + 1;
        if (_figures.Count > 0 && _figures[^1].Source != difference.Source)
        {
            WriteFigures();
        }

        if (difference.Kind == DifferenceKind.Figure)
        {
            _figures.Add(difference);
        }
        else
        {
            screen.Line(new StyledText(difference.Source, Style.Strong), $": {screen.Texts.DifferenceOf(difference)}");
        }
    }

    /// <summary>Writes what is left, and a line of counts.</summary>
    /// <param name="compared">The number of sources in both outputs.</param>
    public void End(int compared)
    {
        WriteFigures();
        screen.Line(screen.Texts.SummaryOf(compared, _changedSources, _counts));
    }

    private void WriteFigures()
    {
        if (_figures.Count == 0)
        {
            return;
        }

        _changedSources++;
        screen.Line(new StyledText(_figures[0].Source, Style.Strong), $": {screen.Texts.FigureCount(_figures.Count)}");
        var table = new TextTable(
            new TextTableColumn(screen.Texts.Key), new TextTableColumn(screen.Texts.Old), new TextTableColumn(screen.Texts.New));
        foreach (var figure in _figures)
        {
            table.Add(
                figure.Key,
                new StyledText(screen.Texts.FigureOf(figure.Old), Style.Bad),
                new StyledText(screen.Texts.FigureOf(figure.New), Style.Good));
        }

        table.Write(screen, indent: 2);
        screen.Line();
        _figures.Clear();
    }
}
