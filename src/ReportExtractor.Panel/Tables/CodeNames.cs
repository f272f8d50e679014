using ReportExtractor.Panel.Agencies;
using ReportExtractor.Panel.CreditCodes;
using ReportExtractor.Records;
using ReportExtractor.Writers;

namespace ReportExtractor.Panel.Tables;

/// <summary>The codes of enumeration values in the files of a panel.</summary>
internal static class CodeNames
{
    public static IReadOnlyList<string> Statuses { get; } = [.. Enum.GetValues<FigureStatus>().Select(ContractNames.Of)];

    public static IReadOnlyList<string> Verdicts { get; } = [.. Enum.GetValues<SumsVerdict>().Select(ContractNames.Of)];

    public static IReadOnlyList<string> Outcomes { get; } = [.. Enum.GetValues<CheckOutcome>().Select(ContractNames.Of)];

    public static IReadOnlyList<string> Kinds { get; } = [.. Enum.GetValues<AgencyKind>().Select(Of)];

    public static IReadOnlyList<string> PlaceStatuses { get; } = [.. Enum.GetValues<PlaceStatus>().Select(Of)];

    public static IReadOnlyList<string> Witnesses { get; } = [.. Enum.GetValues<PlaceWitness>().Select(Of)];

    public static IReadOnlyList<string> CreditCodeStatuses { get; } = [.. Enum.GetValues<CreditCodeStatus>().Select(Of)];

    public static IReadOnlyList<string> Units { get; } = ["yuan", "10k-yuan"];

    public static IReadOnlyList<string> Grades { get; } = ["must", "should", "hint"];

    public static string Of(AgencyKind kind) => kind switch
    {
        AgencyKind.Unknown => "unknown",
        AgencyKind.Division => "division",
        AgencyKind.Office => "office",
        AgencyKind.Department => "department",
        AgencyKind.Town => "town",
        AgencyKind.Zone => "zone",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(PlaceStatus status) => status switch
    {
        PlaceStatus.NoList => "no-list",
        PlaceStatus.Unknown => "unknown",
        PlaceStatus.Ambiguous => "ambiguous",
        PlaceStatus.Certain => "certain",
        PlaceStatus.FolderDiffers => "folder-differs",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(PlaceWitness witness) => witness switch
    {
        PlaceWitness.None => "none",
        PlaceWitness.Name => "name",
        PlaceWitness.Title => "title",
        PlaceWitness.Folder => "folder",
        _ => throw new ArgumentOutOfRangeException(nameof(witness)),
    };

    public static string Of(CreditCodeStatus status) => status switch
    {
        CreditCodeStatus.NotLookedAt => "not-looked-at",
        CreditCodeStatus.None => "none",
        CreditCodeStatus.Stated => "stated",
        CreditCodeStatus.CheckFails => "check-fails",
        CreditCodeStatus.Several => "several",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
