using System.Globalization;
using CsvHelper;
using ReportExtractor.Problems;

namespace ReportExtractor.Panel.Regions;

/// <summary>
/// Reads lists of divisions: CSV with a header row that has the columns <c>code,name,from,to,successors</c>, or those of the public list
/// areacodes (代码, 名称, 启用时间, 变更/弃用时间, 新代码). Other columns are not used.
/// </summary>
internal static class RegionFile
{
    // Rows may be shorter or longer than the header: what counts is in the named columns.
    private static readonly CsvReaderOptions Options = new()
    {
        HasHeader = false,
        TrackLineNumbers = true,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
    };

    private static readonly string[][] Headers =
    [
        ["code", "name", "from", "to", "successors"],
        ["代码", "名称", "启用时间", "变更/弃用时间", "新代码"],
    ];

    /// <summary>Reads lists as one.</summary>
    /// <param name="paths">The files.</param>
    /// <exception cref="PanelException">One of them can't be read, or is no list of divisions.</exception>
    public static DivisionList Read(IEnumerable<string> paths) => new([.. paths.SelectMany(DivisionsOf)]);

    private static List<Division> DivisionsOf(string path)
    {
        List<Division> divisions = [];
        try
        {
            using var csv = CsvReader.Create(File.OpenRead(path), Options);
            string[] header = csv.Read() ? CellsOf(csv) : [];
            var columns = Headers.Select(names => names.Select(name => Array.IndexOf(header, name)).ToArray())
                .FirstOrDefault(found => !found.Contains(-1)) ?? throw new PanelException(path, Messages.RegionsNoHeader(path));
            while (csv.Read())
            {
                var row = CellsOf(csv);
                divisions.Add(DivisionOf([.. columns.Select(column => column < row.Length ? row[column].Trim() : "")])
                    ?? throw new PanelException(path, Messages.RegionsRowBroken(path, Messages.Line((int)csv.LineNumber))));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PanelException(path, Messages.FileNotOpened(path, Messages.WhyNotOpened(e)), e);
        }
        catch (CsvFormatException e)
        {
            throw new PanelException(path, Messages.RegionsNoHeader(path), e);
        }

        return divisions;
    }

    private static string[] CellsOf(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    /// <summary>The division of a row, or null if the row is not one.</summary>
    private static Division? DivisionOf(string[] cells)
    {
        var code = CodeOf(cells[0]);
        if (code is null || cells[1].Length == 0 || !TryYear(cells[2], out var from) || !TryYear(cells[3], out var to))
        {
            return null;
        }

        // A year in brackets says that a part was given away in that year. Only codes without one took the whole place.
        var successors = cells[4].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(successor => !successor.Contains('[')).Select(CodeOf).OfType<string>();
        return new Division(code, cells[1], from ?? 0, to, [.. successors]);
    }

    /// <summary>Six or nine digits. Twelve digits that end in zeros are those of a town as statistics write them.</summary>
    private static string? CodeOf(string text)
    {
        var code = text.Length == 12 && text.EndsWith("000", StringComparison.Ordinal) ? text[..Division.TownDigits] : text;
        return code.Length is Division.CountyDigits or Division.TownDigits && code.All(char.IsAsciiDigit) ? code : null;
    }

    private static bool TryYear(string text, out int? year)
    {
        year = null;
        if (text.Length == 0)
        {
            return true;
        }

        var isYear = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        year = number;
        return isYear && number is > 1900 and < 2200;
    }
}
