using ReportExtractor.CorpusGenerator.Sheets;

namespace ReportExtractor.CorpusGenerator.Panels;

/// <summary>Plants contradictions, each of one rule and of no other.</summary>
internal static class Planting
{
    /// <summary>How much is added to a number: enough that no other reading comes to it.</summary>
    private const int Small = 3;

    /// <summary>How many kinds there are. All others leave a report without a fault.</summary>
    public const int Kinds = 6;

    /// <summary>Plants a fault of a kind in a report.</summary>
    /// <param name="kind">The kind, from 0.</param>
    /// <param name="path">The report.</param>
    /// <param name="sheet">What its tables print; may be changed.</param>
    /// <param name="told">What its prose tells; may be changed.</param>
    /// <param name="hasLastYear">Whether the panel has the report of the year before, on the same form.</param>
    /// <returns>The rules that are broken now. Empty if the report does not suit the fault.</returns>
    public static IEnumerable<PlantedFault> Plant(
        int kind, string path, FigureSheet sheet, ref ToldNumbers told, bool hasLastYear) => kind switch
        {
            0 when hasLastYear => CarryOver(path, sheet, ref told),
            1 when hasLastYear && sheet.Keys.Contains("article20_5.licensing.items_last_year") => Items(path, sheet),
            2 => Received(path, sheet, ref told),
            3 when sheet.Keys.Contains("article20_1.normative_documents.total_disclosed") => Disclosed(path, sheet),
            4 when sheet.Number("review_litigation.review.total") > 0 => Reviews(path, ref told),
            5 => CarriedOut(path, ref told),
            _ => [],
        };

    /// <summary>An application of a natural person moves from the new ones to those carried in: the sums of the form still hold.</summary>
    private static PlantedFault[] CarryOver(string path, FigureSheet sheet, ref ToldNumbers told)
    {
        if (sheet.Number("applications.new.natural_person") < 1)
        {
            return [];
        }

        foreach (var column in new[] { "natural_person", "total" })
        {
            sheet.Set($"applications.new.{column}", sheet.Number($"applications.new.{column}") - 1);
            sheet.Set($"applications.carried_in.{column}", sheet.Number($"applications.carried_in.{column}") + 1);
        }

        told = told with { Received = told.Received - 1 };
        return
        [
            new PlantedFault(path, "applications.carry-over", "natural_person"),
            new PlantedFault(path, "applications.carry-over", "total"),
        ];
    }

    private static PlantedFault[] Items(string path, FigureSheet sheet)
    {
        sheet.Set("article20_5.licensing.items_last_year", sheet.Number("article20_5.licensing.items_last_year") + Small);
        return [new PlantedFault(path, "items.carry-over", "article20_5.licensing")];
    }

    private static PlantedFault[] Received(string path, FigureSheet sheet, ref ToldNumbers told)
    {
        // More than received and carried in together, so that no reading fits.
        told = told with { Received = sheet.Number("applications.new.total") + sheet.Number("applications.carried_in.total") + Small };
        return [new PlantedFault(path, "prose.received", "")];
    }

    private static PlantedFault[] Disclosed(string path, FigureSheet sheet)
    {
        const string newly = "article20_1.normative_documents.newly_disclosed";
        const string total = "article20_1.normative_documents.total_disclosed";
        sheet.Set(newly, sheet.Number(newly) + Small);
        sheet.Set(total, sheet.Number(newly) - 1);
        return [new PlantedFault(path, "article20_1.total-disclosed", "normative_documents")];
    }

    private static PlantedFault[] Reviews(string path, ref ToldNumbers told)
    {
        told = told with { Reviews = 0 };
        return [new PlantedFault(path, "prose.review", "")];
    }

    private static PlantedFault[] CarriedOut(string path, ref ToldNumbers told)
    {
        told = told with { CarriedOver = told.CarriedOver + Small };
        return [new PlantedFault(path, "prose.carried-over", "")];
    }
}
