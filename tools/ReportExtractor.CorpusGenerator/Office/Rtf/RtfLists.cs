using System.Globalization;

namespace ReportExtractor.CorpusGenerator.Office.Rtf;

/// <summary>Writes the numbered lists of a file.</summary>
internal static class RtfLists
{
    /// <summary>The number format 1, 2, 3.</summary>
    private const int Arabic = 0;

    /// <summary>The number format 一、二、三.</summary>
    private const int Chinese = 37;

    /// <summary>The list tables; empty if there is no list.</summary>
    public static string Write(LabelLists lists, RtfText text)
    {
        if (lists.All.Count == 0)
        {
            return "";
        }

        var definitions = lists.All.Select((list, i) => Definition(list.Kind, list.Start, Number(i + 1), text));
        var overrides = Enumerable.Range(1, lists.All.Count).Select(Number)
            .Select(id => $"{{\\listoverride\\listid{id}\\listoverridecount0\\ls{id}}}");
        return $"{{\\*\\listtable{string.Concat(definitions)}}}{{\\*\\listoverridetable{string.Concat(overrides)}}}\n";
    }

    private static string Definition(LabelNumberKind kind, int start, string id, RtfText text)
    {
        var (format, pattern, place) = kind switch
        {
            LabelNumberKind.Decimal => (Arabic, "\\'02\\'00.", "\\'01"),
            LabelNumberKind.Bracketed => (Chinese, $"\\'03{text.Write("（")}\\'00{text.Write("）")}", "\\'02"),
            _ => (Chinese, $"\\'02\\'00{text.Write("、")}", "\\'01"),
        };
        return $"{{\\list\\listtemplateid{id}\\listsimple1"
            + $"{{\\listlevel\\levelnfc{Number(format)}\\levelnfcn{Number(format)}\\leveljc0\\leveljcn0\\levelfollow2"
            + $"\\levelstartat{Number(start)}\\levelspace0\\levelindent0{{\\leveltext{pattern};}}{{\\levelnumbers{place};}}}}"
            + $"\\listid{id}}}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
