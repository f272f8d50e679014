namespace ReportExtractor.Panel.Agencies;

/// <summary>The reasons for which two names are those of one agency.</summary>
internal static class NameLink
{
    /// <summary>人民政府 or 管理委员会 behind the place is left out in one of them.</summary>
    public const string Government = "government";

    /// <summary>街道办事处 and 街道.</summary>
    public const string SubdistrictOffice = "subdistrict-office";

    /// <summary>政府办公室 and 人民政府办公室.</summary>
    public const string Office = "office";

    /// <summary>The bureau was renamed in a reform of institutions.</summary>
    public const string Renamed = "renamed";

    /// <summary>A long and a short form of the same words.</summary>
    public const string ShortForm = "short-form";

    /// <summary>局, 委员会, 厅 and 委 of the same words.</summary>
    public const string Rank = "rank";

    /// <summary>The division has another name or code in the latest year.</summary>
    public const string Division = "division";

    /// <summary>The divisions above the place are named, or some of them.</summary>
    public const string Parents = "parents";

    /// <summary>All of them, in the order in which they are written.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Government, SubdistrictOffice, Office, Renamed, ShortForm, Rank, Division, Parents];
}
