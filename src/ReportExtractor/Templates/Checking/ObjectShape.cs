using System.Text.Json;
using ReportExtractor.Problems;
using ReportExtractor.Templates.Json;

namespace ReportExtractor.Templates.Checking;

/// <summary>What an object in the text of a form must be.</summary>
/// <param name="Name">What it is called: a row.</param>
/// <param name="Properties">The properties that it may have.</param>
internal sealed record ObjectShape(Message Name, params IReadOnlyList<PropertyShape> Properties)
{
    /// <summary>The first fault of an object, from the top down, or null.</summary>
    /// <param name="json">The object.</param>
    public TemplateFault? FirstFault(PlacedJson json) =>
        json.Properties.Select((property, index) => FaultOf(property, json.Properties.Take(index)))
            .FirstOrDefault(fault => fault is not null)
        ?? Properties.Where(property => property.IsRequired && json[property.Name] is null)
            .Select(property => new TemplateFault(json.Place, Messages.FormPropertyMissing(Name, property.Name)))
            .FirstOrDefault();

    private TemplateFault? FaultOf(PlacedProperty property, IEnumerable<PlacedProperty> above)
    {
        if (Properties.FirstOrDefault(known => known.Name == property.Name) is not { } shape)
        {
            var hint = Spelling.HintFor(property.Name, [.. Properties.Select(known => known.Name)]);
            return new TemplateFault(property.Place, Messages.FormPropertyUnknown(property.Name, Name, hint));
        }

        if (above.Any(other => other.Name == property.Name))
        {
            return new TemplateFault(property.Place, Messages.FormPropertyTwice(property.Name));
        }

        // An optional property may be null, as if it were not there.
        var isLeftOut = property.Value.Kind == JsonValueKind.Null && !shape.IsRequired;
        return isLeftOut ? null : shape.Value.FirstFault(property.Name, property.Value);
    }
}
