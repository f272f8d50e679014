namespace ReportExtractor.Panel.Agencies;

/// <summary>What the body is that a report is of.</summary>
internal enum AgencyKind
{
    /// <summary>The name does not say.</summary>
    Unknown,

    /// <summary>A division as a whole: its report includes those of its departments and of the divisions below (某市, 某市人民政府).</summary>
    Division,

    /// <summary>The office of a government, which reports on the government as one body among others (人民政府办公室).</summary>
    Office,

    /// <summary>A department of a division (某市民政局).</summary>
    Department,

    /// <summary>A town, township or subdistrict (某镇人民政府, 某街道办事处).</summary>
    Town,

    /// <summary>A functional zone, which is no division (高新区, 经济开发区, 综合实验区).</summary>
    Zone,
}
