using ReportExtractor.Panel.CodeBooks;
using ReportExtractor.Panel.Outputs;
using ReportExtractor.Panel.Tables;

namespace ReportExtractor.Panel.Making;

/// <summary>The files of a panel while they are written. A row goes to every file of its table.</summary>
internal sealed class PanelTables : IDisposable
{
    /// <summary>The figures.</summary>
    public required IReadOnlyList<ITableOutput<FigureRow>> Figures { get; init; }

    /// <summary>The reports.</summary>
    public required IReadOnlyList<ITableOutput<ReportRow>> Reports { get; init; }

    /// <summary>The checks.</summary>
    public required IReadOnlyList<ITableOutput<CheckRow>> Checks { get; init; }

    /// <summary>The agencies.</summary>
    public required IReadOnlyList<ITableOutput<AgencyRow>> Agencies { get; init; }

    /// <summary>The names of figures.</summary>
    public required IReadOnlyList<ITableOutput<BookFigure>> Variables { get; init; }

    /// <summary>Writes a row.</summary>
    /// <typeparam name="T">The rows of the table.</typeparam>
    /// <param name="table">The files of the table.</param>
    /// <param name="row">The row.</param>
    public static void Add<T>(IReadOnlyList<ITableOutput<T>> table, T row)
    {
        foreach (var output in table)
        {
            output.Add(row);
        }
    }

    /// <summary>Called after the last row of all.</summary>
    public void End()
    {
        End(Figures);
        End(Reports);
        End(Checks);
        End(Agencies);
        End(Variables);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        IEnumerable<IDisposable> all = [.. Figures, .. Reports, .. Checks, .. Agencies, .. Variables];
        foreach (var output in all)
        {
            output.Dispose();
        }
    }

    private static void End<T>(IReadOnlyList<ITableOutput<T>> table)
    {
        foreach (var output in table)
        {
            output.End();
        }
    }
}
