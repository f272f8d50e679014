using System.Text.Json;
using ReportExtractor.Problems;

namespace ReportExtractor.Templates;

/// <summary>Reads forms from JSON. <c>docs/templates.md</c> describes the properties.</summary>
public static class TemplateReader
{
    /// <summary>Reads a form from a file.</summary>
    /// <param name="path">The file, UTF-8.</param>
    /// <exception cref="TemplateException">The file can't be opened, or is no form.</exception>
    public static FormTemplate Load(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path), path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TemplateException(path, $"The form '{path}' can't be opened: {e.Message}", e);
        }
    }

    /// <summary>Reads a form from JSON.</summary>
    /// <param name="json">The form.</param>
    /// <param name="source">What to call it in messages.</param>
    /// <exception cref="TemplateException">The text is no form.</exception>
    public static FormTemplate Parse(string json, string source)
    {
        FormTemplate? form;
        try
        {
            form = JsonSerializer.Deserialize(json, TemplateJson.Default.FormTemplate);
        }
        catch (JsonException e)
        {
            throw new TemplateException(source, $"The form '{source}' is not laid out as docs/templates.md says: {e.Message}", e);
        }

        if (form is null)
        {
            throw new TemplateException(source, $"The form '{source}' is empty.");
        }

        if (FirstFault(form) is { } fault)
        {
            throw new TemplateException(source, $"The form '{source}' {fault}.");
        }

        return form;
    }

    private static string? FirstFault(FormTemplate form)
    {
        if (form.Tables.Count == 0)
        {
            return "has no tables";
        }

        foreach (var table in form.Tables)
        {
            if (table.Rows.Count == 0 || table.Columns.Count == 0)
            {
                return $"has no rows or no columns in table '{table.Id}'";
            }

            if (table.Rows.FirstOrDefault(row => row.Label.Length == 0) is { } unnamed)
            {
                return $"has no label for row '{table.Id}.{unnamed.Id}'";
            }
        }

        if (form.Figures.GroupBy(figure => figure.Key).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            return $"names the figure '{twice.Key}' twice";
        }

        return form.Rules.Select(rule => FaultOf(rule, form)).FirstOrDefault(fault => fault is not null);
    }

    private static string? FaultOf(SumRule rule, FormTemplate form)
    {
        if (form.Tables.FirstOrDefault(table => table.Id == rule.Table) is not { } table)
        {
            return $"has a rule '{rule.Id}' for a table '{rule.Table}' that it has not";
        }

        var known = rule.Direction == SumDirection.DownColumns ? table.Rows.Select(row => row.Id) : table.Columns.Select(column => column.Id);
        return rule.Parts.Concat(rule.Whole).Except(known).FirstOrDefault() is { } unknown
            ? $"has a rule '{rule.Id}' that adds '{unknown}', which table '{rule.Table}' has not"
            : null;
    }
}
