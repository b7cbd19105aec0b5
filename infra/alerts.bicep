// What somebody has to look at. docs/operations.md has a row for each.
param baseName string
param location string
param webAppId string
param workspaceId string
param email string

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(email)) {
  name: '${baseName}-people'
  location: 'global'
  properties: {
    groupShortName: 'FilingDesk'
    enabled: true
    emailReceivers: [
      {
        name: 'operator'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

// `over`: fires above the threshold, otherwise below it.
var metricAlerts = [
  {
    name: 'instance-down'
    description: 'An instance does not answer /healthz.'
    metric: 'HealthCheckStatus'
    aggregation: 'Average'
    over: false
    threshold: 100
    severity: 1
  }
  {
    name: 'server-errors'
    description: 'More than five answers of 500 and above within five minutes.'
    metric: 'Http5xx'
    aggregation: 'Total'
    over: true
    threshold: 5
    severity: 2
  }
]

resource byMetric 'Microsoft.Insights/metricAlerts@2018-03-01' = [for alert in metricAlerts: {
  name: '${baseName}-${alert.name}'
  location: 'global'
  properties: {
    description: alert.description
    severity: alert.severity
    enabled: true
    scopes: [
      webAppId
    ]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: alert.metric
          metricNamespace: 'Microsoft.Web/sites'
          metricName: alert.metric
          timeAggregation: alert.aggregation
          operator: alert.over ? 'GreaterThan' : 'LessThan'
          threshold: alert.threshold
        }
      ]
    }
    actions: empty(email) ? [] : [
      {
        actionGroupId: people.id
      }
    ]
  }
}]

// A line of the log is one JSON object: `level` 40 warns, 50 is an error, 60 the end of the process; `msg` is its text.
var lines = 'AppServiceConsoleLogs | extend line = parse_json(ResultDescription)'

var logAlerts = [
  {
    name: 'error-lines'
    description: 'The log holds an error.'
    query: '${lines} | where toint(line.level) >= 50'
    over: 0
    severity: 2
  }
  {
    name: 'storage-away'
    description: 'What should be kept waits in memory, or is lost.'
    query: '${lines} | where tostring(line.msg) in ("a conversation could not be saved: it is kept in memory for now", "a hand-off could not be logged yet", "conversations were never saved", "these hand-offs were never logged")'
    over: 0
    severity: 2
  }
  {
    name: 'graph-away'
    description: 'Graph could not be read more than twenty times within a quarter of an hour.'
    query: '${lines} | where tostring(line.msg) == "Graph could not be read"'
    over: 20
    severity: 2
  }
]

resource byLog 'Microsoft.Insights/scheduledQueryRules@2021-08-01' = [for alert in logAlerts: {
  name: '${baseName}-${alert.name}'
  location: location
  properties: {
    displayName: '${baseName}-${alert.name}'
    description: alert.description
    severity: alert.severity
    enabled: true
    scopes: [
      workspaceId
    ]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    // The table is there once the first line has come.
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: alert.query
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: alert.over
          failingPeriods: {
            numberOfEvaluationPeriods: 1
            minFailingPeriodsToAlert: 1
          }
        }
      ]
    }
    actions: {
      actionGroups: empty(email) ? [] : [
        people.id
      ]
    }
  }
}]
