namespace ReportExtractor.RecordBuilding.Header;

/// <summary>Patterns of the names of agencies, and of what is in front of them.</summary>
internal static class AgencyNames
{
    /// <summary>What the name of an agency ends with, and no label or piece of a label of the forms does.</summary>
    public const string OwnEnding =
        "人民政府|委员会|办公室|办事处|管委会|图书馆|局|厅|镇|乡|街道|中心|院|馆|校|站|所|署|大队|公司|大学|学院|学校";

    /// <summary>What the name of an agency ends with. 政府, 委 and 办 are in labels, too: 本年新收政府, 年度办.</summary>
    public const string Ending = OwnEnding + "|政府|委|办";

    /// <summary>What opens an attached report: 附：, 附件1：.</summary>
    public const string Attachment = "附件?[0-9一二三四五]?[:：]?";
}
