using CsvHelper;
using ReportExtractor.Problems;
using ReportExtractor.Scoring.Sources.Files;

namespace ReportExtractor.Comparison.Outputs;

/// <summary>Reads CSV with a row for each figure, or with one for each source.</summary>
internal static class CsvOutput
{
    private const string Source = "source";
    private const string Key = "key";
    private const string Value = "value";
    private const string Status = "status";
    private const string Error = "error";
    private const string Unit = "unit";

    private static readonly CsvReaderOptions Strict = new()
    {
        HasHeader = false,
        Separator = ',',
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
    };

    /// <summary>Opens an output.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ComparisonException">It is no output of this program.</exception>
    public static OutputContent Open(string path)
    {
        var header = Rows(path).FirstOrDefault() ?? [];
        var columns = header.Index().DistinctBy(column => column.Item).ToDictionary(column => column.Item, column => column.Index);
        if (columns.ContainsKey(Source) && columns.ContainsKey(Key) && columns.ContainsKey(Value) && columns.ContainsKey(Status))
        {
            return new OutputContent(Long(path, columns), HasStatuses: true, HasUnread: false);
        }

        var keys = columns.Keys.Where(name => name.Contains('.') && !IsBehindKey(name)).ToList();
        return columns.ContainsKey(Source) && keys.Count > 0
            ? new OutputContent(Wide(path, columns, keys), columns.ContainsKey($"{keys[0]}.{Status}"), columns.ContainsKey(Error))
            : throw new ComparisonException(path, Messages.NotAnOutput(path));

        bool IsBehindKey(string name) =>
            name.LastIndexOf('.') is var dot && name[(dot + 1)..] is Unit or Status && columns.ContainsKey(name[..dot]);
    }

    private static IEnumerable<SourceState> Long(string path, Dictionary<string, int> columns)
    {
        SourceState? current = null;
        foreach (var row in Rows(path).Skip(1))
        {
            var source = Bare(row[columns[Source]]);
            if (current?.Path != source)
            {
                if (current is not null)
                {
                    yield return current;
                }

                current = new SourceState(source, null, new OrderedDictionary<string, FigureState>(StringComparer.Ordinal));
            }

            current.Figures[row[columns[Key]]] = new FigureState(Filled(row[columns[Value]]), Filled(row[columns[Status]]));
        }

        if (current is not null)
        {
            yield return current;
        }
    }

    private static IEnumerable<SourceState> Wide(string path, Dictionary<string, int> columns, List<string> keys)
    {
        foreach (var row in Rows(path).Skip(1))
        {
            var figures = new OrderedDictionary<string, FigureState>(StringComparer.Ordinal);
            foreach (var key in keys)
            {
                var status = columns.TryGetValue($"{key}.{Status}", out var column) ? Filled(row[column]) : null;
                if (Filled(row[columns[key]]) is var value && (value is not null || status is not null))
                {
                    figures[key] = new FigureState(value, status);
                }
            }

            var error = columns.TryGetValue(Error, out var place) ? Filled(row[place]) : null;
            yield return new SourceState(Bare(row[columns[Source]]), error, figures);
        }
    }

    /// <summary>The rows of a file, the header first. A row with other cells than the header is broken.</summary>
    private static IEnumerable<string[]> Rows(string path)
    {
        using var reader = CsvReader.Create(Utf8File.Open(path), Strict);
        while (Read(reader, path))
        {
            yield return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
        }
    }

    private static bool Read(CsvReader reader, string path)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException e)
        {
            throw new ComparisonException(path, Messages.CsvRowBroken(path, Messages.Line((int)e.LineNumber)), e);
        }
        catch (InvalidDataException e)
        {
            throw new ComparisonException(path, Messages.CompressedBroken(path, Messages.Line((int)reader.LineNumber)), e);
        }
    }

    private static string? Filled(string cell) => cell.Length == 0 ? null : cell;

    /// <summary>A text without the apostrophe that keeps spreadsheets from running it.</summary>
    private static string Bare(string cell) => cell is ['\'', not (>= '0' and <= '9'), ..] ? cell[1..] : cell;
}
